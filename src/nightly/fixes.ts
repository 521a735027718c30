import { markdownCode, shortLink } from '../escape.ts';
import { type Finding, fingerprintOf } from '../findings/finding.ts';
import { pluralize } from '../text/pluralize.ts';
import { truncateMiddle } from '../text/truncate.ts';
import { substanceOf } from './marker.ts';
import { shortHash } from './report.ts';

/** The fixes of one kind, all of one rule. */
export interface FixKind {
  rule: string;
  /** Where the rule is documented. */
  url: string;
  /** Each file with all that it holds then, in the order of the paths. */
  files: readonly { path: string; bytes: Uint8Array }[];
  fixed: readonly Finding[];
}

/** Fixes that are not wanted: somebody closed a pull request with them. */
export type Declined = ReadonlySet<string>;

/** The title of a new pull request with fixes; whoever has another wish may change it. */
export const fixesTitle = 'Copydesk: fixes that change nothing else';

/** How many keys one body remembers; of more fixes, those of a file, or of a rule, have one. */
const maxKeys = 2000;
/** How many files of a kind are named. */
const maxNamed = 5;

const pattern = /^<!-- copydesk:fixes:v1 ([0-9a-f]{16})((?: [0-9a-f]{12})*) -->$/;

/** What the hidden last line of a body says; undefined for any other body. */
export function readFixesMarker(
  body: string,
): { substance: string; keys: readonly string[] } | undefined {
  for (const line of body.split(/\r\n|\r|\n/).reverse()) {
    const [, substance, keys = ''] = pattern.exec(line.trim()) ?? [];
    if (substance !== undefined) return { substance, keys: keys.split(' ').filter(Boolean) };
  }
  return undefined;
}

/** Whether a fix was offered before in what somebody closed. */
export function isDeclined(finding: Finding, declined: Declined): boolean {
  return keysOf(finding).some((key) => declined.has(key));
}

/** The keys of a fix: its own, that of its rule in its file, and that of its rule. */
function keysOf(finding: Finding): [string, string, string] {
  const { rule, path } = finding;
  return [
    shortHash(`fix ${fingerprintOf(finding)} ${path}`),
    shortHash(`file ${rule} ${path}`),
    shortHash(`rule ${rule}`),
  ];
}

/** The body of the pull request with these fixes. */
export function fixesBody(kinds: readonly FixKind[], ownChecks: boolean): string {
  const list = kinds.map(({ rule, url, files, fixed }) => {
    const named = files
      .slice(0, maxNamed)
      .map(({ path }) => markdownCode(truncateMiddle(path, 200)));
    const more = files.length - named.length;
    const rest = more > 0 ? ` and ${pluralize(more, 'more file')}` : '';
    return `- ${shortLink(markdownCode(rule), url)}: ${pluralize(fixed.length, 'fix', 'fixes')} in ${named.join(', ')}${rest}`;
  });
  const parts = [
    `### ${fixesTitle}`,
    'Each was tried: the pages keep their entries, their blocks and their visible words, but for what the rule declares. There is one commit for each kind:',
    list.join('\n'),
    'This is brought up to date every night. Closed without being merged, the same fixes are not offered again; once somebody else commits to the branch, it is left alone.',
    ...(ownChecks ? [] : [checksNote]),
  ];
  const keys = keysToRemember(kinds.flatMap(({ fixed }) => fixed));
  return `${parts.join('\n\n')}\n\n<!-- copydesk:fixes:v1 ${[substanceOf(parts), ...keys].join(' ')} -->`;
}

const checksNote = `> Checks do not run by themselves on a pull request that was opened with a workflow's own token. Close it and open it again to start them, or ${shortLink('give another token', 'https://github.com/copydesk/copydesk/blob/main/docs/nightly.md#fixes')}.`;

/** The body of a pull request that is closed because nothing is left of it. */
export function noFixesBody(): string {
  const parts = [`### ${fixesTitle}`, 'Nothing is left to fix.'];
  return `${parts.join('\n\n')}\n\n<!-- copydesk:fixes:v1 ${substanceOf(parts)} -->`;
}

function keysToRemember(fixed: readonly Finding[]): string[] {
  const all = fixed.map(keysOf);
  for (const level of [0, 1, 2] as const) {
    const keys = new Set(all.map((keys) => keys[level]));
    if (keys.size <= maxKeys || level === 2) return [...keys].sort();
  }
  return [];
}

/** The message of the commit with the fixes of a kind; `plan` stands for all commits together. */
export function commitMessage(
  { rule, files, fixed }: Pick<FixKind, 'rule' | 'files' | 'fixed'>,
  part: string,
  plan: string,
): string {
  const about = `${pluralize(fixed.length, 'fix', 'fixes')} of ${rule} in ${pluralize(files.length, 'file')}`;
  return `${about}${part}\n\n${planTrailer}${plan}`;
}

const planTrailer = 'Copydesk-Plan: ';

/** What the message of a commit says of the plan that it belongs to. */
export function planOf(message: string): string | undefined {
  const line = message.split('\n').findLast((each) => each.startsWith(planTrailer));
  return line?.slice(planTrailer.length).trim();
}
