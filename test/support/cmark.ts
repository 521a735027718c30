import { spawnSync } from 'node:child_process';

/** Whether GitHub's own markdown parser is on this machine (Debian's package `cmark-gfm`). */
export const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;

/** Renders markdown with GitHub's own parser and the extensions that GitHub turns on. */
export function cmark(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist', 'tagfilter', 'footnotes'];
  const { stdout, stderr, status } = spawnSync(
    'cmark-gfm',
    [...extensions.flatMap((name) => ['-e', name]), '--unsafe', '--github-pre-lang'],
    { input: markdown, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`);
  return stdout;
}
