import { markdownCode, markdownMessage, shortLink } from '../escape.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { severityNames } from '../findings/verdict.ts';
import { codeFence } from '../text/code-span.ts';
import { truncate } from '../text/truncate.ts';
import { doneMarker, inlineMarker, isDone, withoutMarker } from './marker.ts';
import { commentLimit, sizeOf } from './summary/section.ts';
import type { InlineComment, Suggestion } from './types.ts';

/** The longest message of a finding and the most other places of one, so that a comment stays a comment. */
const longestMessage = 500;
const mostRelated = 3;
/** More findings than these on the same lines are pluralize. */
const mostFindings = 10;
/** More fingerprints than these would take the room of the words. */
const mostFingerprints = 500;

/** What a comment needs beside its findings. */
export interface CommentOptions {
  /** The address of a line at the head, for links to other places; none where there is no such page. */
  blobUrl?: ((path: string, line: number) => string) | undefined;
}

/**
 * The fingerprints that a comment carries, each once and in order: of its first 500 findings, since one line of a file
 * may have any number of them, and a comment has its limit.
 */
export function fingerprintsOf({ findings }: Pick<InlineComment, 'findings'>): string[] {
  return [...new Set(findings.slice(0, mostFingerprints).map(fingerprintOf))].sort();
}

/** The markdown of an inline comment: its findings, its suggestion, and the marker that tells them again. */
export function commentBody(comment: InlineComment, options: CommentOptions = {}): string {
  const { findings, suggestion } = comment;
  const marker = inlineMarker(fingerprintsOf(comment));
  const blocks = [told(comment, options)];
  if (suggestion?.lines.some((line) => unheld.test(line))) {
    blocks.push('The fix holds characters that no suggestion can; `copydesk fix` makes it.');
  } else if (suggestion) {
    const block = suggestionBlock(suggestion);
    const whole = [...blocks, ...(suggestion.safe ? [] : [look]), block, marker].join('\n\n');
    if (sizeOf(whole, commentLimit) <= commentLimit.most) return whole;
    blocks.push('The fix is too long to be shown here; `copydesk fix` makes it.');
  } else if (findings.some(({ fix }) => fix)) {
    blocks.push('No suggestion can carry the fix here; it stands in the summary comment.');
  }
  return [...blocks, marker].join('\n\n');
}

/** What markdown cannot hold in a line of code: it would come back as something else. */
const unheld = /[\0\r\n\p{Cs}]/u;

const look =
  'The suggestion wants a look before it is committed: it may change what the entry says.';

/** The findings in words, as many as leave half of the room to the suggestion, at least one. */
function told({ path, findings }: InlineComment, options: CommentOptions): string {
  if (findings.length === 1) return sentences(findings[0] as Finding, path, options).join('\n\n');
  const items: string[] = [];
  let room = commentLimit.most / 2;
  for (const finding of findings.slice(0, mostFindings)) {
    const item = sentences(finding, path, options).join('\n  - ');
    room -= item.length;
    if (room < 0 && items.length > 0) break;
    items.push(`- ${item}`);
  }
  const left = findings.length - items.length;
  return [...items, ...(left > 0 ? [`- and ${left} more on these lines`] : [])].join('\n');
}

/** The finding, then its other places, each on one line. */
function sentences(
  { severity, message, rule, url, related = [] }: Finding,
  path: string,
  { blobUrl }: CommentOptions,
): string[] {
  const name = severityNames[severity];
  const word = name.charAt(0).toUpperCase() + name.slice(1);
  const link = shortLink(markdownCode(rule), url);
  const others = related.slice(0, mostRelated).map((other) => {
    const line = other.range.start.line;
    const where =
      other.path === path
        ? `line ${line}`
        : `${markdownCode(truncate(other.path, 200))}, line ${line}`;
    const place = blobUrl ? shortLink(where, blobUrl(other.path, line)) : where;
    return `See ${place}: ${markdownMessage(truncate(other.message, longestMessage))}`;
  });
  return [
    `**${word}**: ${markdownMessage(truncate(message, longestMessage))} (${link})`,
    ...others,
  ];
}

/**
 * The block that GitHub applies with one click: exactly the text, which is therefore not made inert. Its fence is longer
 * than any run of backticks inside, so that none closes it.
 */
function suggestionBlock({ lines }: Suggestion): string {
  const fence = codeFence(lines);
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}

/**
 * The body of an inline comment once its problem is gone, for a comment that cannot be removed since somebody answered:
 * its words quoted, without the suggestion, which would no longer fit. A body that is done already stays as it is.
 */
export function doneBody(body: string): string {
  if (isDone(body)) return body;
  const head = '**Done**: this problem is gone.';
  const quoted: string[] = [];
  let room = commentLimit.most - head.length - doneMarker().length - 4;
  for (const line of withoutSuggestion(withoutMarker(body)).split('\n')) {
    const quote = line === '' ? '>' : `> ${line}`;
    room -= quote.length + 1;
    if (room < 0) break;
    quoted.push(quote);
  }
  while (quoted.at(-1) === '>') quoted.pop();
  return [head, ...(quoted.length > 0 ? [quoted.join('\n')] : []), doneMarker()].join('\n\n');
}

function withoutSuggestion(body: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of body.split(/\r\n|\n|\r/)) {
    const opened = fence === undefined ? /^(`{3,})suggestion$/.exec(line)?.[1] : undefined;
    if (opened !== undefined) fence = opened;
    else if (fence === undefined) {
      if (line !== look) kept.push(line);
    } else if (line === fence) fence = undefined;
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
