import { visit } from 'unist-util-visit';
import * as z from 'zod';
import type { Digest, Entry, Link, Value } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { parseAddress } from '../../text/address.ts';
import { addressPatternHelp, compileAddressPatterns } from '../../text/address-pattern.ts';
import { inlineCode } from '../../text/code-span.ts';
import type { Range, Source } from '../../text/source.ts';
import { subjectOf } from '../edits/template-fix.ts';
import { defineRule } from '../engine/rule.ts';

/** Addresses that are placeholders; hosts are reserved by RFC 2606. */
const defaultAddresses = [
  'example.com',
  'example.org',
  'example.net',
  'link',
  'url',
  'address',
  'todo',
  'tbd',
  'xxx',
  '#',
  '...',
];

/** Texts that are placeholders. */
const defaultTexts = ['Title', 'title', 'TODO', 'TBD', 'Lorem ipsum'];

/**
 * What should have been removed: conflict markers of a merge, placeholders for addresses and texts.
 *
 * Placeholders are looked for only in the values of entries, each as a whole: an article with the
 * title “TODO comments considered harmful” is fine, and so are an `example.com` in a sentence and
 * markers in a code block.
 *
 * @example {"name": "a conflict that was not resolved"}
 * ````md
 * ## 2024-05-02
 *
 * <<<<<<< HEAD
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * =======
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 *
 * >>>>>>> go-randomness
 * ````
 * ```text
 * 3:1 Unexpected conflict marker `<<<<<<< HEAD`, expected one of the two sides or both without the markers
 * ```
 *
 * @example {"name": "a line that was copied and not filled in"}
 * ```md
 * ## 2024-05-02
 *
 * ### Rust Blog: [Title](https://example.com/your-link)
 * ```
 * ```text
 * 3:17 Unexpected placeholder `Title`, expected the real title
 * 3:24 Unexpected placeholder address `https://example.com/your-link`, expected the real one
 * ```
 *
 * @example {"name": "a further link without its address"}
 * ```md
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * [[code]](<url>)
 * ```
 * ```text
 * 5:11 Unexpected placeholder address `url`, expected the real one
 * ```
 *
 * @example {"name": "what only looks like one"}
 * ````md
 * ## 2024-05-02
 *
 * ### Gregor Hohpe: [TODO comments considered harmful](https://architectelevator.com/)
 *
 * Try it on https://example.com/ first. How a conflict looks:
 *
 * ```
 * <<<<<<< HEAD
 * =======
 * >>>>>>> topic
 * ```
 * ````
 */
export const leftover = defineRule({
  id: 'digest-leftover',
  severity: 'error',
  summary: 'conflict markers; placeholder addresses and texts',
  fixes: '–',
  // Conflict markers are read as quotes.
  readsQuotes: true,
  options: z.strictObject({
    addresses: z
      .array(z.string().min(1))
      .default(defaultAddresses)
      .meta({
        description: `Addresses of entries and of their extra links that are placeholders: a word, with or without \`http://\` and brackets, or a pattern. ${addressPatternHelp}`,
      }),
    texts: z.array(z.string().min(1)).default(defaultTexts).meta({
      description:
        'Titles, sources, descriptions and labels that are placeholders, with or without brackets; a text counts as a whole, with its capitals.',
    }),
  }),
  *check({ digest, options }) {
    for (const [first, ...others] of conflicts(digest)) {
      yield conflictProblem(first, others, digest.document.source.path);
    }
    const isAddress = compileAddresses(options.addresses);
    const texts = new Set(options.texts);
    for (const entry of digest.entries) {
      yield* entryTexts(entry, texts);
      for (const link of [entry.link, ...entry.extras.map((extra) => extra.link)]) {
        if (link && !link.fault && isAddress(link.url)) yield placeholderAddress(link, entry);
      }
    }
  },
});

function conflictProblem(first: ConflictMarker, others: ConflictMarker[], path: string): Problem {
  return {
    message: `Unexpected conflict marker ${inlineCode(first.text)}, expected one of the two sides or both without the markers`,
    range: first.range,
    subject: first.text,
    related: others.map(({ range }) => ({ path, range, message: 'belongs to it' })),
  };
}

function placeholderAddress(link: Link, entry: Entry): Problem {
  return {
    message: `Unexpected placeholder address ${inlineCode(link.url)}, expected the real one`,
    range: link.urlRange ?? link.range,
    subject: subjectOf(entry),
  };
}

function* entryTexts(entry: Entry, texts: ReadonlySet<string>): Generator<Problem> {
  const values: [string, Value | undefined][] = [
    ['source', entry.source],
    ['title', entry.title],
    ['description', entry.description],
    ...entry.extras.map(({ label }): [string, Value] => ['label', label]),
  ];
  for (const [name, value] of values) {
    if (!value || !(texts.has(value.text) || texts.has(bare(value.text)))) continue;
    yield {
      message: `Unexpected placeholder ${inlineCode(value.text)}, expected the real ${name}`,
      range: value.range,
      subject: subjectOf(entry),
    };
  }
}

/** Longer texts are not placeholders, in characters. */
const maxLength = 200;

/** A text without brackets, braces and punctuation around it. */
function bare(text: string): string {
  if (text.length > maxLength) return text;
  return text.replace(/^[\s[\](){}<>"'`*_]+/, '').replace(/[\s[\](){}<>"'`*_.,:;!…]+$/, '');
}

function compileAddresses(patterns: readonly string[]): (url: string) => boolean {
  const words = new Set(patterns.map((pattern) => pattern.toLowerCase()));
  const isMeant = compileAddressPatterns(patterns.filter((pattern) => /\w\.\w/.test(pattern)));
  return (url) => {
    const address = parseAddress(url);
    return words.has(wordOf(url)) || (address !== undefined && isMeant(address));
  };
}

/** What is left of an address without scheme, `www.`, brackets and a slash at its end. */
function wordOf(url: string): string {
  if (url.length > maxLength) return url;
  return url
    .toLowerCase()
    .replaceAll('…', '...')
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www\.|[[{(<])+/, '')
    .replace(/[\]})>/]+$/, '');
}

/** A line that git writes around the sides of a conflict. */
export interface ConflictMarker {
  range: Range;
  /** The line without spaces at its end. */
  text: string;
}

/**
 * The conflict markers of a digest that git left in its text, outside of code: those of one
 * conflict together, and alone those whose counterpart is missing. A row of `=` counts only between
 * two others, since it may underline a heading.
 */
function* conflicts(digest: Digest): Generator<[ConflictMarker, ...ConflictMarker[]]> {
  let open: [ConflictMarker, ...ConflictMarker[]] | undefined;
  for (const marker of markersOf(digest)) {
    const sign = marker.text[0];
    if (sign === '<') {
      if (open) yield open;
      open = [marker];
    } else if (sign !== '>') {
      open?.push(marker);
    } else if (open) {
      yield [...open, marker];
      open = undefined;
    } else if (!isQuote(marker, digest.document.source)) {
      yield [marker];
    }
  }
  if (open) yield open;
}

function markersOf({ document, inScope }: Digest): ConflictMarker[] {
  const { source, tree } = document;
  const { text } = source;
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const code: { start: number; end: number }[] = [];
  visit(tree, 'code', ({ position }) => {
    code.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  });
  let next = 0;
  const markers: ConflictMarker[] = [];
  for (const { index } of text.matchAll(/^(?:[<>|]{7} [^\s]|={7}(?:\r|\n|$))/gm)) {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    const isCode = (code[next]?.start ?? Number.POSITIVE_INFINITY) <= index;
    if (isCode || !inScope(index) || !/^(.)\1{6}/.test(text.slice(index, index + 7))) continue;
    const line = source.line(source.pointAt(index).line).trimEnd();
    markers.push({ range: source.range(index, index + line.length), text: line });
  }
  return markers;
}

/** Whether it is beside other quoted lines: then it is seven nested quotes without spaces. */
function isQuote({ range }: ConflictMarker, source: Source): boolean {
  const { line } = range.start;
  return [line - 1, line + 1].some((each) => source.line(each).startsWith('>'));
}
