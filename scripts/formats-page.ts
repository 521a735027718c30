import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfig, parseConfig } from '../src/config/load.ts';
import { code } from '../src/config/problem.ts';
import { parseDocument } from '../src/digest/document.ts';
import { readDigest } from '../src/digest/model/digest.ts';
import { kinds } from '../src/digest/template/check.ts';
import type { Entry, Value } from '../src/digest/types.ts';
import { createSource } from '../src/text/source.ts';
import { markdownTable } from './markdown-table.ts';

/** One way to write a digest: an example page with its configuration. */
export interface Shape {
  title: string;
  /** The page's source: the words and the configuration. */
  text: string;
  /** The configuration file; none for a page that needs none. */
  config: string | undefined;
  files: readonly { path: string; text: string }[];
}

const folder = 'test/shapes';

/** The examples of `test/shapes`, in the order of their names. */
export function readShapes(): Shape[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8').trimEnd();
      const blocks = [...text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)];
      const config = blocks.find(([, language]) => language === 'yaml')?.[3];
      const files = blocks.flatMap(([, language, path = '', content = '']) =>
        language === 'md' ? [{ path, text: content }] : [],
      );
      return { title: /^# (.*)$/m.exec(text)?.[1] ?? name, text, config, files };
    });
}

/** Writes docs/formats.md: each example with what is found in it. */
export function formatsPage(): string {
  const shapes = readShapes().map((shape) => {
    const text = shape.text.replace(/^# /, '## ').replace(/^(```md) .*$/gm, '$1');
    return `${text}\n\n${shape.files.map((file) => foundIn(file, shape)).join('\n\n')}`;
  });
  return `${[
    '# Formats',
    'This page is generated from examples that are tested; `npm run generate` writes it. Each shows a page, the lines of `.github/copydesk.yml` that describe it, and what is found. `copydesk init` writes such lines from your pages; [configuration.md](configuration.md) explains every key.',
    ...shapes,
  ].join('\n\n')}\n`;
}

/** The table of what templates describe and may hold, as markdown. */
export function templateTable(): string {
  const blocks = {
    heading: 'a heading',
    item: 'a list item',
    paragraph: 'a paragraph',
    row: 'a table row',
  };
  const named = (names: readonly string[]) => names.map((name) => code(`{${name}}`)).join(', ');
  const rows = Object.entries(kinds).map(([name, kind]) => [
    code(name),
    kind.blocks.map((block) => blocks[block]).join(', '),
    named(kind.needs),
    named(kind.may),
    kind.example,
  ]);
  return markdownTable(['Template', 'Is', 'Needs', 'May have', 'Such as'], rows);
}

/** The table of the entries that the formats find in a file; a column for each value that some have. */
function foundIn(file: Shape['files'][number], { config }: Shape): string {
  const { digests } = config === undefined ? defaultConfig() : parseConfig(config, 'copydesk.yml');
  const document = parseDocument(createSource(file.path, file.text));
  const entries = digests
    .filter(({ matches }) => matches(file.path))
    .flatMap(({ format }) => readDigest(document, format).entries)
    .sort((a, b) => a.head.start.offset - b.head.start.offset);
  const used = columns.filter(([, of]) => entries.some((entry) => of(entry) !== ''));
  const rows = entries.map((entry) => used.map(([, of]) => of(entry)));
  const names = used.map(([name]) => name);
  return `Found in ${code(file.path)}:\n\n${markdownTable(names, rows)}`;
}

const columns: readonly [string, (entry: Entry) => string][] = [
  ['Line', ({ head }) => String(head.start.line)],
  ['Date', ({ day }) => periodOf(day?.date, day?.until)],
  ['Section', ({ section }) => section.path.slice(-1).join()],
  ['Star', ({ star }) => (star ? 'yes' : '')],
  ['Tags', ({ tags }) => tags.map(({ text }) => text).join(' ')],
  ['Source', ({ source }) => words(source)],
  ['Title', ({ title }) => words(title)],
  ['Address', ({ url }) => code(url)],
  ['Description', ({ description }) => words(description)],
  ['Further links', ({ extras }) => extras.map(({ label }) => words(label)).join(', ')],
  ['Fields', ({ fields }) => fields.map(({ label }) => words(label)).join(', ')],
];

function words(value: Value | undefined): string {
  return (value?.text ?? '').replace(/[[\]*_`]/g, '\\$&');
}

function periodOf(first = '', last = first): string {
  return first === last ? first : `${first} to ${last}`;
}
