import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of packages, given by their folders, as one text, by name. Throws where a package brings none. */
export function licences(folders: Iterable<string>): string {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
      // The older form.
      licenses?: readonly { type: string }[];
    };
    const name = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' or ');
    const files = readdirSync(folder);
    const file =
      files.find((each) => /^licen[cs]e(\.|-|$)/i.test(each)) ??
      files.find((each) => /^readme/i.test(each));
    const whole = file ? readFileSync(join(folder, file), 'utf8') : '';
    const text = /^readme/i.test(file ?? '') ? licenceSection(whole) : whole.trim();
    if (!name || !text) throw new Error(`${manifest.name} says nothing of its licence`);
    texts.set(`${manifest.name} ${manifest.version}`, `${name}\n\n${text}`);
  }
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${name}\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** What a README says under its last heading about the licence. */
function licenceSection(readme: string): string {
  const headings = [...readme.matchAll(/^(?:#+ *)?licen[cs]e\b.*$/gim)];
  const last = headings[headings.length - 1];
  return last ? readme.slice(last.index).trim() : '';
}
