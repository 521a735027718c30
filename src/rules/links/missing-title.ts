import type { Archive } from '../../digest/archive/archive.ts';
import { linkIdentity } from '../../digest/identity/identity.ts';
import type { Entry, Format } from '../../digest/types.ts';
import type { PageFacts } from '../../page/facts.ts';
import { isAddress } from '../../page/placeholder.ts';
import { parseAddress } from '../../text/address.ts';
import { inlineCode } from '../../text/code-span.ts';
import { entryText } from '../../titles/entry.ts';
import type { LinkProblem } from './link-problem.ts';

/** Whether an entry leads somewhere, but has no title, or an address for one. */
export function lacksTitle({ title, url }: Pick<Entry, 'title' | 'url'>): boolean {
  if (!parseAddress(url)) return false;
  if (!title || title.markdown.trim() === '') return true;
  return isAddress(title.text) || isOwnAddress(title.text.trim(), url);
}

/** Whether a text is the entry's own address without its scheme. */
function isOwnAddress(text: string, url: string): boolean {
  if (/\s/.test(text) || !text.includes('.')) return false;
  const key = linkIdentity(`https://${text}`)?.key;
  return key !== undefined && key === linkIdentity(url)?.key;
}

/**
 * The finding about an entry without a title (see {@link lacksTitle}); undefined for every other entry. The fix writes the
 * whole head from the page's facts; there is none where the head holds text that the format has no place for. It is not a
 * safe one: the words are those of the page, which nobody has read yet.
 */
export function missingTitle(
  entry: Entry,
  format: Format,
  facts: PageFacts | undefined,
  archive: Pick<Archive, 'labels'>,
): LinkProblem | undefined {
  if (!lacksTitle(entry)) return undefined;
  const { title, head, url } = entry;
  const holdsMore = entry.differences.some(({ aspect }) => aspect === 'text');
  const text =
    facts && !holdsMore
      ? entryText(format, url, facts, archive, { ...entry, starred: entry.star !== undefined })
      : undefined;
  const found =
    !title || title.text.trim() === ''
      ? 'entry without a title'
      : `address ${inlineCode(title.text)} as a title`;
  return {
    rule: 'digest-title-missing',
    message: `Unexpected ${found}, expected ${text === undefined ? 'the title of the page' : inlineCode(text)}`,
    range: head,
    subject: url,
    ...(text !== undefined && {
      expected: [text],
      fix: { safe: false, edits: [{ range: head, text }] },
    }),
  };
}
