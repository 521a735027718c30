import type { Segment, Slot } from '../../digest/template/types.ts';
import type { Entry, Format, Link, Value } from '../../digest/types.ts';
import type { Edit, Fix } from '../../findings/finding.ts';
import type { Source } from '../../text/source.ts';

/** The tags that a format without tags of its own reads. */
const bracketed = /^\[[^[\]\n]{1,40}\]$/;

/**
 * The fix that gives an entry a tag, written where the template has its `{tag}`, behind the tags that stand there. None
 * where the template has no room for it, the format would not read it, or the entry is not as the template writes it.
 */
export function tagFix(
  entry: Entry,
  tag: string,
  { entry: template, tags }: Format,
  source: Source,
): Fix | undefined {
  const { link } = entry;
  const isRead = tags.length > 0 ? tags.includes(tag) : bracketed.test(tag);
  if (!link || !isRead || entry.differences.length > 0) return undefined;
  const segments = [
    { segment: template.before, place: beforeNext, edge: link.range.start.offset },
    { segment: template.link ?? [], place: beforeNext, edge: endOfText(link) },
    { segment: template.after, place: behindPrevious, edge: link.range.end.offset },
  ];
  for (const { segment, place, edge } of segments) {
    const index = segment.findIndex((part) => part.type === 'slot' && part.name === 'tag');
    if (index === -1) continue;
    const slot = segment[index] as Slot;
    const last = entry.tags.at(-1);
    if (last && !slot.repeat) return undefined;
    const edit: Edit = last
      ? { range: emptyRange(source, last.range.end.offset), text: slot.after + slot.before + tag }
      : {
          range: emptyRange(source, place(entry, segment, index, edge)),
          text: slot.before + tag + slot.after,
        };
    return { safe: true, edits: [edit] };
  }
  return undefined;
}

function endOfText({ text, range }: Link): number {
  return (text?.range ?? range).end.offset;
}

function emptyRange(source: Source, at: number): Edit['range'] {
  return source.range(at, at);
}

/** Where a slot without a value stands, counted back from the next value, or from the end of the segment. */
function beforeNext(entry: Entry, segment: Segment, index: number, end: number): number {
  let length = 0;
  for (const part of segment.slice(index + 1)) {
    const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
    if (part.type === 'literal') length += part.markdown.length;
    else if (value) return value.range.start.offset - part.before.length - length;
  }
  return end - length;
}

/** Where a slot without a value stands, counted on from the value before, or from the start of the segment. */
function behindPrevious(entry: Entry, segment: Segment, index: number, start: number): number {
  let length = 0;
  for (const part of segment.slice(0, index).reverse()) {
    const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
    if (part.type === 'literal') length += part.markdown.length;
    else if (value) return value.range.end.offset + part.after.length + length;
  }
  return start + length;
}

function valueIn(entry: Entry, { name }: Slot): Value | undefined {
  switch (name) {
    case 'star':
    case 'source':
    case 'title':
    case 'description':
      return entry[name];
    default:
      return undefined;
  }
}
