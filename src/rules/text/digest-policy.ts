import picomatch from 'picomatch/posix.js';
import * as z from 'zod';
import { contains } from '../../digest/model/outline.ts';
import { anchorOf, type Segment, type Slot } from '../../digest/template/template.ts';
import type { Entry, Format, Link, Value } from '../../digest/types.ts';
import type { Edit, Fix, Problem } from '../../findings/finding.ts';
import { parseAddress } from '../../text/address.ts';
import { addressPatternHelp, compileAddressPatterns } from '../../text/address-pattern.ts';
import type { Source } from '../../text/source.ts';
import { subjectOf } from '../edits/template-fix.ts';
import { authorAssociations, defineRule, type RuleContext } from '../engine/rule.ts';

const list = z.array(z.string().min(1)).min(1);
/** What makes a policy; each has one of them. */
const kinds = ['allow', 'refuse', 'tag', 'closed'] as const;

const policy = z
  .strictObject({
    message: z.string().min(1).meta({
      description: 'What the finding says: one sentence on what is expected.',
    }),
    sections: z
      .array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]))
      .min(1)
      .optional()
      .meta({
        description:
          'The sections in which the policy applies; without it, all. A text names a heading at any depth, a list of texts a chain of nested headings; what is below them is included.',
      }),
    allow: list.optional().meta({
      description: `The only addresses that entries may have. ${addressPatternHelp}`,
    }),
    refuse: list.optional().meta({
      description: 'Addresses that neither entries nor their extra links may have.',
    }),
    tag: z
      .strictObject({
        hosts: list.meta({ description: 'The addresses whose entries need the tag.' }),
        tag: z.string().min(1).meta({ description: 'The tag as it is written.' }),
      })
      .optional()
      .meta({ description: 'A tag that entries with certain addresses need.' }),
    closed: list.optional().meta({
      description:
        'Patterns of files that take no further entries, as in `files`. Only a review knows which entries are new.',
    }),
    'except-authors': z.array(z.enum(authorAssociations)).min(1).optional().meta({
      description:
        'Authors to whose changes the policy does not apply, by what GitHub says of an author and the repository: `OWNER`, `MEMBER` (of the organization), `COLLABORATOR`, `CONTRIBUTOR` and so on. Only a review knows the author.',
    }),
  })
  .refine((value) => kinds.filter((kind) => value[kind] !== undefined).length === 1, {
    error: `expected one of ${kinds.map((kind) => `\`${kind}\``).join(', ')}`,
  })
  .meta({ oneOf: kinds.map((kind) => ({ required: [kind] })) });

/** One of the editor's own rules. */
type Policy = z.output<typeof policy>;

/**
 * The editor's own rules: addresses that a section takes or refuses, a tag that a host needs, files
 * that are closed.
 *
 * Each policy has the message of its findings, which can say why and what to do. Without policies
 * the rule reports nothing. A policy need not apply to everybody: `except-authors: [OWNER, MEMBER]`
 * leaves the editors' own changes alone.
 *
 * @example {"name": "a section for papers", "options": {"policies": [{"message": "Expected a paper on arXiv or OpenReview; other links go to Articles.", "sections": ["Papers"], "allow": ["arxiv.org", "openreview.net"]}]}, "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * # Papers
 *
 * - [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 * - [The Illustrated Transformer](https://jalammar.github.io/illustrated-transformer/)
 *
 * # Articles
 *
 * - [The Annotated Transformer](https://nlp.seas.harvard.edu/annotated-transformer/)
 * ```
 * ```text
 * 4:33 Expected a paper on arXiv or OpenReview; other links go to Articles.
 * ```
 *
 * @example {"name": "no direct links to PDF files", "options": {"policies": [{"message": "Expected the abstract page instead of the PDF.", "refuse": ["arxiv.org/pdf"]}]}, "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * - [Attention Is All You Need](https://arxiv.org/pdf/1706.03762)
 * - [The Annotated Transformer](https://nlp.seas.harvard.edu/annotated-transformer/)
 * ```
 * ```text
 * 1:31 Expected the abstract page instead of the PDF.
 * ```
 *
 * @example {"name": "videos are marked", "options": {"policies": [{"message": "Expected `[video]` before the title of a video.", "tag": {"hosts": ["youtube.com", "youtu.be"], "tag": "[video]"}}]}, "config": {"entry": "* {tag\" \"*}[{title}]({url})"}}
 * ```md
 * * [Simple Made Easy](https://www.youtube.com/watch?v=SxdOUGdseq4)
 * * [video] [Growing a Language](https://www.youtube.com/watch?v=_ahvzDzKdB0)
 * ```
 * ```text
 * 1:1 Expected `[video]` before the title of a video.
 * ```
 * ```md fixed
 * * [video] [Simple Made Easy](https://www.youtube.com/watch?v=SxdOUGdseq4)
 * * [video] [Growing a Language](https://www.youtube.com/watch?v=_ahvzDzKdB0)
 * ```
 */
export const policyRule = defineRule({
  id: 'digest-policy',
  severity: 'warning',
  summary: 'the editor’s own rules: addresses of a section, tags of a host, closed files',
  fixes: 'tag: safe',
  changes: ['tag'],
  options: z.strictObject({
    policies: z.array(policy).default([]).meta({
      description:
        'The policies, each with a `message` and one of `allow`, `refuse`, `tag` and `closed`.',
    }),
  }),
  *check(context) {
    for (const each of context.options.policies) {
      if (isExempt(context.author, each)) continue;
      const holdsFor = compilePolicy(each, context);
      for (const entry of context.digest.entries) {
        if (isInSections(entry, each.sections)) yield* holdsFor(entry);
      }
    }
  },
});

/** Finds what breaks a policy in an entry. */
type Check = (entry: Entry) => Problem[];

function compilePolicy(
  { message, allow, refuse, tag, closed }: Policy,
  { digest, additions, isOn }: Pick<RuleContext<unknown>, 'digest' | 'additions' | 'isOn'>,
): Check {
  const { source } = digest.document;
  if (allow) {
    const isAllowed = compileUrlTest(allow);
    return ({ link }) =>
      link && link.url !== '' && !isAllowed(link.url) ? [linkProblem(message, link)] : [];
  }
  if (refuse) {
    const isRefused = compileUrlTest(refuse);
    return ({ link, extras }) =>
      [...(link ? [link] : []), ...extras.map((extra) => extra.link)]
        .filter(({ url }) => isRefused(url))
        .map((each) => linkProblem(message, each));
  }
  if (tag) {
    const needsTag = compileUrlTest(tag.hosts);
    return (entry) => {
      // A tag that the format does not know is reported already.
      const isReported = isOn('digest-entry-format') && hasWrongTag(entry);
      if (!needsTag(entry.url) || hasTag(entry, tag.tag) || isReported) return [];
      const fix = tagFix(entry, tag.tag, digest.format, source);
      return [{ ...entryProblem(message, entry), ...(fix && { fix }) }];
    };
  }
  const isClosed = picomatch(closed ?? [])(source.path);
  return (entry) =>
    isClosed && additions?.isNewEntry(source.path, entry.head)
      ? [entryProblem(message, entry)]
      : [];
}

/** An address that is not http or https fits no pattern. */
function compileUrlTest(patterns: readonly string[]): (url: string) => boolean {
  const fits = compileAddressPatterns(patterns);
  return (url) => {
    const address = parseAddress(url);
    return address !== undefined && fits(address);
  };
}

function isExempt(author: RuleContext<unknown>['author'], policy: Policy): boolean {
  return author !== undefined && (policy['except-authors']?.includes(author) ?? false);
}

function isInSections({ section }: Entry, sections: Policy['sections']): boolean {
  if (!sections) return true;
  return sections.some((each) => contains(section.path, typeof each === 'string' ? [each] : each));
}

/**
 * A tag in another case is reported by digest-entry-format; some formats have tags in the title.
 */
function hasTag({ tags, title }: Entry, tag: string): boolean {
  const wanted = tag.toLowerCase();
  return (
    tags.some(({ markdown }) => markdown.toLowerCase() === wanted) ||
    (title?.markdown.toLowerCase().includes(wanted) ?? false)
  );
}

function hasWrongTag({ differences }: Entry): boolean {
  return differences.some(({ aspect }) => aspect === 'tag');
}

function linkProblem(message: string, link: Link): Problem {
  return { message, range: link.urlRange ?? link.range, subject: link.url };
}

function entryProblem(message: string, entry: Entry): Problem {
  return { message, range: entry.head, subject: subjectOf(entry) };
}

/** The tags that a format without tags of its own reads. */
const bracketed = /^\[[^[\]\n]{1,40}\]$/;

/**
 * The fix that gives an entry a tag, written where the template has its `{tag}`, after the tags
 * that are there. None where the template has no place for it, the format would not read it, or the
 * entry is not as the template writes it.
 */
function tagFix(entry: Entry, tag: string, { tags }: Format, source: Source): Fix | undefined {
  const { link, template } = entry;
  const anchor = anchorOf(template);
  const isRead = tags.length > 0 ? tags.includes(tag) : bracketed.test(tag);
  if (!link || !anchor || !isRead || entry.differences.length > 0) return undefined;
  const segments = [
    { segment: anchor.before, place: beforeNext, edge: link.range.start.offset },
    { segment: anchor.link.text, place: beforeNext, edge: endOfText(link) },
    { segment: anchor.after, place: behindPrevious, edge: link.range.end.offset },
  ];
  for (const { segment, place, edge } of segments) {
    const index = segment.findIndex((part) => part.type === 'slot' && part.name === 'tag');
    if (index === -1) continue;
    const slot = segment[index] as Slot;
    const last = entry.tags.at(-1);
    if (last && !slot.repeat) return undefined;
    const edit: Edit = last
      ? {
          range: emptyRange(source, last.range.end.offset),
          text: slot.after[0] + slot.before[0] + tag,
        }
      : {
          range: emptyRange(source, place(entry, segment, index, edge)),
          text: slot.before[0] + tag + slot.after[0],
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

/**
 * The place of a slot without a value, counted back from the next value or the end of the segment.
 */
function beforeNext(entry: Entry, segment: Segment, index: number, end: number): number {
  let length = 0;
  for (const part of segment.slice(index + 1)) {
    const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
    if (part.type === 'literal') length += part.markdown.length;
    else if (value) return value.range.start.offset - part.before[0].length - length;
  }
  return end - length;
}

/**
 * The place of a slot without a value, counted on from the previous value or the start of the
 * segment.
 */
function behindPrevious(entry: Entry, segment: Segment, index: number, start: number): number {
  let length = 0;
  for (const part of segment.slice(0, index).reverse()) {
    const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
    if (part.type === 'literal') length += part.markdown.length;
    else if (value) return value.range.end.offset + part.after[0].length + length;
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
