import { readFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/load.ts';
import { rules } from '../src/rules/table.ts';
import { inputsTable, outputsTable, readActionManifest } from './action-tables.ts';
import { commandTable } from './command-table.ts';
import { configReference } from './config-reference.ts';
import { formatsPage, templateTable } from './formats-page.ts';
import { rulesPage } from './rules-page.ts';

/** A file of the repository whose text, or a part of it, follows from the sources. */
export interface GeneratedFile {
  /** From the root of the repository. */
  path: string;
  /** What the file should hold, given what it holds now ('' where there is none). */
  content(current: string): string;
}

/** Every generated file. `npm run generate` writes them; a test holds them equal to what is committed. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'README.md', content: readme },
  {
    path: 'docs/copydesk.schema.json',
    content: () => `${JSON.stringify(configJsonSchema(rules), null, 2)}\n`,
  },
  {
    path: 'docs/configuration.md',
    content: (current) =>
      fillAll(current, { keys: configReference(rules), templates: templateTable() }),
  },
  { path: 'docs/formats.md', content: formatsPage },
  { path: 'docs/nightly.md', content: nightlyPage },
  { path: 'docs/rules.md', content: () => rulesPage(rules) },
  { path: 'src/cli/workflows.ts', content: () => workflowsModule() },
];

/** The README's tables, and the workflows that it shows, which users copy. */
function readme(current: string): string {
  const action = readActionManifest(readFileSync('action.yml', 'utf8'));
  const texts = {
    'review workflow': workflow('review'),
    'nightly workflow': workflow('nightly'),
    'read-only workflow': workflow('read-only'),
    inputs: inputsTable(action),
    outputs: outputsTable(action),
    commands: commandTable(),
  };
  return fillAll(current, texts);
}

/** The workflows of the night. */
function nightlyPage(current: string): string {
  return fillAll(current, {
    'nightly workflow': workflow('nightly'),
    'nightly workflow with a cache': workflow('nightly-cache'),
    'nightly workflow on several machines': workflow('nightly-shards'),
  });
}

/** The workflows that `copydesk init --workflows` writes, as it carries them with it. */
function workflowsModule(): string {
  const files = [
    { path: '.github/workflows/copydesk.yml', name: 'review' },
    { path: '.github/workflows/copydesk-nightly.yml', name: 'nightly' },
  ].map(({ path, name }) => {
    const text = readFileSync(`examples/workflows/${name}.yml`, 'utf8');
    const literal = text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
    return `  {\n    path: '${path}',\n    text: \`${literal}\`,\n  },\n`;
  });
  const about =
    '/** The files of examples/workflows that `copydesk init --workflows` writes; `npm run generate`. */';
  return `${about}\nexport const workflows = [\n${files.join('')}] as const;\n`;
}

/** An example that users copy. */
function workflow(name: string): string {
  return `\`\`\`yaml\n${readFileSync(`examples/workflows/${name}.yml`, 'utf8')}\`\`\``;
}

function fillAll(current: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((page, [name, text]) => fill(page, name, text), current);
}

/**
 * Puts a text between the markers `<!-- generated: NAME -->` and `<!-- end -->` of a page, a blank line around it.
 * Throws where the page has no such place.
 */
export function fill(page: string, name: string, text: string): string {
  const opener = `<!-- generated: ${name} -->\n`;
  const start = page.indexOf(opener) + opener.length;
  const end = page.indexOf('<!-- end -->', start);
  if (!page.includes(opener) || end === -1) {
    throw new Error(`expected the markers ${opener.trim()} and <!-- end -->`);
  }
  return `${page.slice(0, start)}\n${text}\n\n${page.slice(end)}`;
}
