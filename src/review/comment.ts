import { markdownCode, markdownMessage, shortLink } from '../escape.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/finding.ts';
import { severityNames } from '../findings/verdict.ts';
import { commentLimit, sizeOf } from '../report/section.ts';
import { codeFence } from '../text/code-span.ts';
import { truncate } from '../text/truncate.ts';
import type { InlineComment } from './drafts.ts';
import { doneMarker, doneOpening, inlineMarker, isDone, withoutMarker } from './marker.ts';
import type { LineUrl } from './ports.ts';
import type { Suggestion } from './suggestion.ts';

/** The greatest length of a message and number of other places, so that a comment stays short. */
const maxMessage = 500;
const maxRelated = 3;
/** The greatest number of findings that are spelled out; the others are counted. */
const maxFindings = 10;
/** The greatest number of fingerprints; a single line may have any number of findings. */
const maxFingerprints = 500;

/** The fingerprints that a comment carries, each once and in order. */
export function fingerprintsOf({ findings }: Pick<InlineComment, 'findings'>): string[] {
  return [...new Set(findings.slice(0, maxFingerprints).map(fingerprintOf))].sort();
}

/** The markdown of an inline comment: its findings, its suggestion, and its hidden marker. */
export function commentBody(comment: InlineComment, lineUrl?: LineUrl): string {
  const { findings, suggestion } = comment;
  const marker = inlineMarker(fingerprintsOf(comment));
  const blocks = [findingsText(comment, lineUrl)];
  if (suggestion?.lines.some((line) => unrepresentable.test(line))) {
    blocks.push('A suggestion cannot hold the characters of the fix; `copydesk fix` applies it.');
  } else if (suggestion) {
    const block = suggestionBlock(suggestion);
    const whole = [...blocks, ...(suggestion.safe ? [] : [caution]), block, marker].join('\n\n');
    if (sizeOf(whole, commentLimit) <= commentLimit.max) return whole;
    blocks.push('The fix is too long to be shown here; `copydesk fix` applies it.');
  } else if (findings.some(({ fix }) => fix)) {
    blocks.push('A suggestion cannot carry the fix here; it is in the summary comment.');
  }
  return [...blocks, marker].join('\n\n');
}

/** What a line of code in markdown cannot hold: it would come back as something else. */
const unrepresentable = /[\0\r\n\p{Cs}]/u;

const caution = 'Review the suggestion before you commit it: it may change what the entry says.';

/** The findings in words, as many as leave half of the space to the suggestion, at least one. */
function findingsText({ path, findings }: InlineComment, lineUrl: LineUrl | undefined): string {
  if (findings.length === 1) return sentences(findings[0] as Finding, path, lineUrl).join('\n\n');
  const items: string[] = [];
  let space = commentLimit.max / 2;
  for (const finding of findings.slice(0, maxFindings)) {
    const item = sentences(finding, path, lineUrl).join('\n  - ');
    space -= item.length;
    if (space < 0 && items.length > 0) break;
    items.push(`- ${item}`);
  }
  const rest = findings.length - items.length;
  return [...items, ...(rest > 0 ? [`- and ${rest} more on these lines`] : [])].join('\n');
}

/** The finding, then its related places, one a line. */
function sentences(
  { severity, message, rule, url, related = [] }: Finding,
  path: string,
  lineUrl: LineUrl | undefined,
): string[] {
  const name = severityNames[severity];
  const word = name.charAt(0).toUpperCase() + name.slice(1);
  const link = shortLink(markdownCode(rule), url);
  const others = related.slice(0, maxRelated).map((other) => {
    const line = other.range.start.line;
    const where =
      other.path === path
        ? `line ${line}`
        : `${markdownCode(truncate(other.path, 200))}, line ${line}`;
    const place = lineUrl ? shortLink(where, lineUrl(other.path, line)) : where;
    return `See ${place}: ${markdownMessage(truncate(other.message, maxMessage))}`;
  });
  return [`**${word}**: ${markdownMessage(truncate(message, maxMessage))} (${link})`, ...others];
}

/**
 * The block that GitHub applies with one click: exactly the text, which is therefore not escaped.
 * Its fence is longer than any run of backticks inside, so that none closes it.
 */
function suggestionBlock({ lines }: Suggestion): string {
  const fence = codeFence(lines);
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}

/**
 * The body of an inline comment whose problem is solved, if it has replies and so cannot be
 * removed: its words quoted, without the suggestion, which no longer fits. A body that is marked
 * as done already is returned unchanged.
 */
export function doneBody(body: string): string {
  if (isDone(body)) return body;
  const head = `${doneOpening}this problem is solved.`;
  const quoted: string[] = [];
  let space = commentLimit.max - head.length - doneMarker().length - 4;
  for (const line of withoutSuggestion(withoutMarker(body)).split('\n')) {
    const quote = line === '' ? '>' : `> ${line}`;
    space -= quote.length + 1;
    if (space < 0) break;
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
      if (line !== caution) kept.push(line);
    } else if (line === fence) fence = undefined;
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
