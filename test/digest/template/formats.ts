import fc from 'fast-check';
import { compileTemplate } from '../../../src/digest/template/compile.ts';
import type { Template, Vocabulary } from '../../../src/digest/template/template.ts';

/** A format of entries with what its templates take. */
export interface EntryFormat {
  name: string;
  /** Keys of a digest entry of the configuration. */
  config: Record<string, unknown>;
  template: Template;
  vocabulary: Vocabulary;
  /** What stands before the entries. */
  head: string;
}

/** The three kinds of digest. */
export const formats: readonly EntryFormat[] = [
  {
    name: 'a dated page',
    config: {},
    template: compileTemplate('### {star?}{source}: [{title}]({url})', 'entry'),
    vocabulary: { star: ':star:', tags: [] },
    head: '## 2024-05-06\n\n',
  },
  {
    name: 'a newsletter',
    config: { entry: '* {tag" "*}[{title}]({url})', tags: ['[video]', '[audio]'] },
    template: compileTemplate('* {tag" "*}[{title}]({url})', 'entry'),
    vocabulary: { star: undefined, tags: ['[video]', '[audio]'] },
    head: '# News\n\n',
  },
  {
    name: 'a curated list',
    config: { entry: '- [{title}]({url}){" - "description?}' },
    template: compileTemplate('- [{title}]({url}){" - "description?}', 'entry'),
    vocabulary: { star: undefined, tags: [] },
    head: '# Awesome\n\n',
  },
];

/** Pieces that mean something in markdown, in templates or in HTML, among words. */
const pieces = fc.constantFrom(
  ...'word Two [D] [video] ] [ ( ) `code` ` * ** *em* _ __init__ ~~ ~ | # ## - + 1. 2) > < <b> &amp; &'.split(
    ' ',
  ),
  ...'\\ \\\\ :star: ⭐ : :: ： — - . … ! ![ ]( ]: www.a.org https://a.org/b? a@b.org @x #1 「」 é 👩‍💻 $x$ {a} <!-- --> [^1] [x]'.split(
    ' ',
  ),
  ' ',
  '  ',
  ': ',
  ' - ',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\ufeff',
  'https://a.org/(b)',
  '"',
  "'",
  '==',
  '---',
  '\t',
  '\n',
);

/** Texts that strangers might write, never blank. */
export const words = fc
  .oneof(
    fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 12 }),
  )
  .filter((text) => text.replace(/[\s\p{Cc}]/gu, '') !== '');

/** Addresses, with what people paste into them. */
export const addresses = fc
  .array(
    fc.constantFrom(
      ...'a b/ ?c=1 &d=2 &amp; &copy; ( ) (e) %20 %2F " \' < > \\ ` * _ ~ [f] ] | # ! $ é 漢 👍 : // @ ; , .'.split(
        ' ',
      ),
      ' ',
      '\u00a0',
      '\u200b',
      '\t',
    ),
    { maxLength: 10 },
  )
  .map((parts) => `https://example.org/${parts.join('')}`);
