import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated.ts';

// Writes the generated files; with --check it only names those that differ, and fails if there are any.
const check = process.argv.includes('--check');
for (const { path, content } of generatedFiles) {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const wanted = content(current);
  if (wanted === current) continue;
  if (check) {
    console.error(`${path} differs from what the sources say; run npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
    console.log(`wrote ${path}`);
  }
}
