import type { Digest, Entry, Format, Value } from '../../digest/types.ts';
import type { PageFacts } from '../../page/facts.ts';
import { inlineCode } from '../../text/code-span.ts';
import { compareTitles } from '../../titles/compare.ts';
import { headText, ownTitle } from '../../titles/entry.ts';
import type { LinkProblem } from './link-problem.ts';
import { lacksTitle } from './missing-title.ts';

/**
 * The finding about an entry whose title is about something else than its page's; undefined where it is not so, or in
 * doubt. Not compared are links to a place within a page, whose title may be the place's, and PDFs, whose information is
 * often an older document's.
 */
export function mismatchedTitle(
  entry: Entry,
  { document, format }: Digest,
  facts: PageFacts,
): LinkProblem | undefined {
  const { title, source, url } = entry;
  if (!title || lacksTitle(entry) || /#(?!:~:)./.test(url)) return undefined;
  if (facts.title === undefined || facts.contentType === 'application/pdf') return undefined;
  const match = compareTitles(facts.title, title.text, {
    siteName: facts.siteName,
    sourceLabel: source?.text,
    tags: format.tags,
    url,
  });
  const own = ownTitle(facts, url, source?.text);
  if (match !== 'different' || own === undefined) return undefined;
  const text = titleText(entry, title, format, own, document.source.text);
  return {
    rule: 'digest-title-mismatch',
    message: `Unexpected title ${inlineCode(title.text)}, the page is called ${inlineCode(own)}`,
    range: title.range,
    subject: url,
    ...(text !== undefined && {
      expected: [text],
      fix: { safe: false, edits: [{ range: title.range, text }] },
    }),
  };
}

/** The page's title as markdown in the place of the entry's; undefined for an entry that has other faults to mend first. */
function titleText(
  entry: Entry,
  title: Value,
  format: Format,
  text: string,
  whole: string,
): string | undefined {
  if (entry.differences.length > 0) return undefined;
  const before = whole.slice(entry.head.start.offset, title.range.start.offset);
  const behind = whole.slice(title.range.end.offset, entry.head.end.offset);
  const written = headText(format, {
    star: entry.star !== undefined,
    tags: entry.tags.map((tag) => tag.markdown),
    source: entry.source && { markdown: entry.source.markdown },
    title: { text },
    description: entry.description && { markdown: entry.description.markdown },
    url: entry.url,
  });
  const fits = written.startsWith(before) && written.endsWith(behind);
  return fits ? written.slice(before.length, written.length - behind.length) : undefined;
}
