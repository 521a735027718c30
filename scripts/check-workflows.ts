import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { bundle } from './bundle.ts';

// Holds workflows and `action.yml` against GitHub's own language service, which the editor on github.com uses too. It is
// used for this only, so it is no dependency: `.ci/run` installs it into a folder of its own.
// Run it after `npm run compile`: `node build/scripts/check-workflows.js FOLDER FILE…`.

/** As much of the language service as is used. */
interface LanguageService {
  createDocument(uri: string, language: string, version: number, text: string): unknown;
  validate(document: unknown, config: object): Promise<Diagnostic[]>;
}

interface Diagnostic {
  message: string;
  range: { start: { line: number; character: number } };
}

const [folder, ...paths] = process.argv.slice(2);
if (folder === undefined || paths.length === 0) throw new Error('expected a folder and files');

const { validate, createDocument } = await load(folder);
const action = parse(readFileSync('action.yml', 'utf8'));
const foreign = /^Unable to resolve action `(?!copydesk\/)/;
let found = 0;
for (const path of paths) {
  const document = createDocument(`file:///${path}`, 'yaml', 0, readFileSync(path, 'utf8'));
  const all = await validate(document, {
    // So that the inputs of this action are known in workflows. Others would have to be asked for on GitHub.
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }: { owner: string; name: string }) =>
        owner === 'copydesk' && name === 'copydesk' ? action : undefined,
    },
  });
  const diagnostics = all.filter(({ message }) => !foreign.test(message));
  for (const { message, range } of diagnostics) {
    console.error(`${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
  }
  found += diagnostics.length;
}
console.log(`${paths.length} files, ${found} problems`);
if (found > 0) process.exitCode = 1;

/** The package imports JSON as bundlers do and Node does not, so it is bundled first. */
async function load(folder: string): Promise<LanguageService> {
  const entry = join(folder, 'language-service.mjs');
  writeFileSync(
    entry,
    `export { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
export const createDocument = TextDocument.create;
`,
  );
  const { files } = await bundle(entry, 'language-service');
  const bundled = join(folder, 'bundled');
  mkdirSync(bundled, { recursive: true });
  writeFileSync(join(bundled, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of files) writeFileSync(join(bundled, name), text);
  return import(pathToFileURL(join(bundled, 'language-service.js')).href);
}
