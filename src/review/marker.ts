import type { ExistingThread } from './ports.ts';

/** What a summary says: no problem, some problems, or that earlier ones are fixed. */
export type SummaryState = 'clean' | 'findings' | 'fixed';

const inlinePattern = /^<!-- copydesk:inline:v1 ([0-9a-f]{32}(?:,[0-9a-f]{32})*) -->$/;
const summaryPattern = /^<!-- copydesk:summary:v1 (clean|findings|fixed) -->$/;
const done = '<!-- copydesk:done:v1 -->';

/**
 * The hidden last line of an inline comment: the fingerprints (32 hexadecimal digits each) of its
 * findings.
 */
export function inlineMarker(fingerprints: readonly string[]): string {
  return `<!-- copydesk:inline:v1 ${[...new Set(fingerprints)].sort().join(',')} -->`;
}

/** The fingerprints of an inline comment's findings, or undefined for any other comment. */
export function readInlineMarker(body: string): string[] | undefined {
  const fingerprints = inlinePattern.exec(lastLine(body))?.[1]?.split(',');
  if (!fingerprints) return undefined;
  const [first = '', ...rest] = fingerprints;
  let before = first;
  for (const fingerprint of rest) {
    if (fingerprint <= before) return undefined;
    before = fingerprint;
  }
  return fingerprints;
}

/** The hidden last line of a summary comment. */
export function summaryMarker(state: SummaryState): string {
  return `<!-- copydesk:summary:v1 ${state} -->`;
}

/** What a summary comment says, or undefined for any other comment. */
export function readSummaryMarker(body: string): SummaryState | undefined {
  return summaryPattern.exec(lastLine(body))?.[1] as SummaryState | undefined;
}

/** The hidden last line of an inline comment whose problem is gone. */
export function doneMarker(): string {
  return done;
}

/** Whether a body is that of an inline comment whose problem is gone. */
export function isDone(body: string): boolean {
  return lastLine(body) === done;
}

/** A body without the hidden last line; as it is where it has none. */
export function withoutMarker(body: string): string {
  if (!isDone(body) && !readInlineMarker(body) && !readSummaryMarker(body)) return body;
  return body.slice(0, body.trimEnd().length - lastLine(body).length).trimEnd();
}

/**
 * The last line, which is ours in every body of ours: a marker counts nowhere else, so that no text
 * inside can be taken for one. What is empty behind it is left out, since the host may end a body
 * as it likes.
 */
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
