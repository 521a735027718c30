import type { ExistingThread } from './ports.ts';

/** What a summary says: no problem, some problems, or that earlier ones are fixed. */
export type SummaryState = 'clean' | 'findings' | 'fixed';

/*
A comment is this program's by its first line together with its last one, a hidden marker. Other
programs may write under the same account and quote what anybody wrote, a copy of a marker too.
*/

/** How the first line of a summary begins. */
export const summaryOpening = '### Copydesk: ';
/** How the first line of an inline comment begins whose problem is solved. */
export const doneOpening = '**Done**: ';
/** How the first line of any other inline comment begins: with a finding or a list of them. */
const findingOpening = /^(?:- )?\*\*(?:Error|Warning|Note)\*\*: /;

const inlinePattern = /^<!-- copydesk:inline:v1 ([0-9a-f]{32}(?:,[0-9a-f]{32})*) -->$/;
const summaryPattern = /^<!-- copydesk:summary:v1 (clean|findings|fixed) -->$/;
const done = '<!-- copydesk:done:v1 -->';

/** The hidden last line of an inline comment: the fingerprints of its findings. */
export function inlineMarker(fingerprints: readonly string[]): string {
  return `<!-- copydesk:inline:v1 ${[...new Set(fingerprints)].sort().join(',')} -->`;
}

/** The fingerprints of an inline comment's findings; undefined for any other comment. */
export function readInlineMarker(body: string): string[] | undefined {
  if (!findingOpening.test(body)) return undefined;
  const fingerprints = inlinePattern.exec(lastLine(body))?.[1]?.split(',');
  const isSorted = fingerprints?.every(
    (each, at) => at === 0 || each > String(fingerprints[at - 1]),
  );
  return isSorted ? fingerprints : undefined;
}

/** The hidden last line of a summary comment. */
export function summaryMarker(state: SummaryState): string {
  return `<!-- copydesk:summary:v1 ${state} -->`;
}

/** What a summary comment says; undefined for any other comment. */
export function readSummaryMarker(body: string): SummaryState | undefined {
  if (!body.startsWith(summaryOpening)) return undefined;
  return summaryPattern.exec(lastLine(body))?.[1] as SummaryState | undefined;
}

/** The hidden last line of an inline comment whose problem is solved. */
export function doneMarker(): string {
  return done;
}

/** Whether this is the body of an inline comment whose problem is solved. */
export function isDone(body: string): boolean {
  return body.startsWith(doneOpening) && lastLine(body) === done;
}

/** A body without its hidden last line; unchanged where it has none. */
export function withoutMarker(body: string): string {
  if (!isDone(body) && !readInlineMarker(body) && !readSummaryMarker(body)) return body;
  return body.slice(0, body.trimEnd().length - lastLine(body).length).trimEnd();
}

/** The last line with text: a marker counts nowhere else. Hosts may add space at the end. */
function lastLine(body: string): string {
  const text = body.trimEnd();
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

/** Identifies a finding on a pull request, where the same one may occur in several files. */
export function findingKey({ path, fingerprint }: { path: string; fingerprint: string }): string {
  return `${fingerprint} ${path}`;
}

/** The keys of the findings whose comment somebody resolved. */
export function resolvedFindings(threads: readonly ExistingThread[]): ReadonlySet<string> {
  return new Set(
    threads
      .filter(({ resolved }) => resolved)
      .flatMap(({ path, body }) =>
        (readInlineMarker(body) ?? []).map((fingerprint) => findingKey({ path, fingerprint })),
      ),
  );
}
