import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A mistake that contributors make in a correct page, and what should be said about it. */
export interface Slip {
  /** What the contributor did. */
  name: string;
  /** The id of the rule that should report it. */
  rule: string;
  /** Whether there is a fix, and of which kind. */
  fix: 'safe' | 'unsafe' | 'no';
  /** The page with the mistake. */
  text: string;
  /** The page as the fix makes it; without one, as it is in `text`. */
  fixed: string;
}

/** A correct page with the slips that are made in it. */
export interface SlipPage {
  kind: string;
  path: string;
  text: string;
  /** The file beside it that the slips of entries told twice need, if any. */
  archive: Readonly<Record<string, string>>;
  /** Keys of the page's entry in the configuration; none where the default format is meant. */
  config: Record<string, unknown>;
  /** The text of the configuration; empty where there is none. */
  configuration: string;
  slips: readonly Slip[];
}

const digests = new URL('../digests/', import.meta.url);

/** The pages and slips of `test/digests/<name>/slips`. */
export const slipPages: readonly SlipPage[] = [
  readSlips('dated', 'page.md', 'slips.md', 0),
  readSlips('newsletter', '2024-02-07-this-week.md', 'slips.md', 0),
  readSlips('newsletter', '2024-02-07-this-week.md', 'event-slips.md', 1),
  readSlips('curated', 'README.md', 'slips.md', 0),
];

function readSlips(name: string, path: string, file: string, format: number): SlipPage {
  const folder = new URL(`${name}/slips/`, digests);
  const read = (each: string) => readFileSync(new URL(each, folder), 'utf8');
  const text = read(path);
  const others = readdirSync(folder).filter((each) => each !== path && !/slips\.md$/.test(each));
  const configs = readDigestConfigs(name);
  return {
    kind: `${name}/${file}`,
    path,
    text,
    archive: Object.fromEntries(others.map((each) => [each, read(each)])),
    config: configs.entries[format] ?? {},
    configuration: configs.text,
    slips: parseSlips(read(file), text),
  };
}

/** The configuration of a digest in `test/digests`: its text, and its entries without `files`. */
export function readDigestConfigs(name: string): {
  text: string;
  entries: Record<string, unknown>[];
} {
  const folder = new URL(`${name}/`, digests);
  if (!readdirSync(folder).includes('copydesk.yml')) return { text: '', entries: [] };
  const text = readFileSync(new URL('copydesk.yml', folder), 'utf8');
  const written = parse(text) as { digests: (Record<string, unknown> & { files: string[] })[] };
  return { text, entries: written.digests.map(({ files: _, ...entry }) => entry) };
}

/**
 * Reads slips from a page that has a heading for each, below it the rule and the kind of fix, and the
 * mistake as a diff from the correct page. Unless the fix restores that, another diff tells what it makes.
 * Characters that cannot be seen are written as `\u{200b}`.
 */
function parseSlips(markdown: string, page: string): Slip[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part): Slip => {
      const name = part.slice(0, part.indexOf('\n'));
      const [, rule = '', fix = ''] = /^`([\w-]+)`, (safe|unsafe|no) fix$/m.exec(part) ?? [];
      const diffs = [...part.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].map(
        (match) => match[1] ?? '',
      );
      const [mistake, mended] = diffs.map((diff) => applyDiff(page, diff, name));
      if (rule === '' || mistake === undefined) throw new Error(`${name}: not a slip`);
      const restored = fix === 'no' ? mistake : page;
      return { name, rule, fix: fix as Slip['fix'], text: mistake, fixed: mended ?? restored };
    });
}

function applyDiff(text: string, diff: string, name: string): string {
  const lines = diff
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\n$/, '')
    .split('\n');
  const side = (other: string) =>
    lines.filter((line) => !line.startsWith(other)).map((line) => line.slice(1));
  const before = `\n${side('+').join('\n')}\n`;
  const [above, below, ...more] = `\n${text}`.split(before);
  if (above === undefined || below === undefined || more.length > 0) {
    throw new Error(
      `${name}: the page has ${more.length === 0 ? 'no' : 'more than one'} place for it`,
    );
  }
  return `${above}\n${side('-').join('\n')}\n${below}`.slice(1);
}
