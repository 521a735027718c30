import { type GeneratedFile, makeArchive } from '../digest-generator.ts';

/** A repository with many pages and a change of one of them. */
export interface LargeArchive {
  /** All files at the base, the configuration among them, by path. */
  base: ReadonlyMap<string, string>;
  /** The page that the change adds five entries to. */
  path: string;
  head: string;
}

const configuration = 'digests:\n  - files: ["archive/**/*.md"]\n';

const added = ['927', '1205', '1319', '1691', '2347']
  .map((comic) => `### xkcd: [Comic ${comic}](https://xkcd.com/${comic}/)\n\n`)
  .join('');

/** Makes an archive of 700 files and 20 MB, or a smaller one, and a change that adds five entries to its newest page. */
export function makeLargeArchive(count = 700, bytes = 20e6): LargeArchive {
  const files = makeArchive(count, bytes);
  const { path, text } = files[files.length - 1] as GeneratedFile;
  const first = text.indexOf('### ');
  return {
    base: new Map([
      ['.github/copydesk.yml', configuration],
      ...files.map((file) => [file.path, file.text] as const),
    ]),
    path,
    head: text.slice(0, first) + added + text.slice(first),
  };
}
