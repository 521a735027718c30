import * as z from 'zod';
import type { Link, LinkFault } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * Something that was meant as a link or a picture, but that markdown does not read as one: raw
 * quotes or spaces in the address, a space between text and address, a missing bracket or one too
 * many, text and address swapped, a link in place of the address, no address.
 *
 * Readers see brackets instead of a link. Block quotes are checked too, since a link is as broken
 * in a quote as elsewhere. Only brackets beside an address are taken for a link, so brackets in
 * prose are left alone.
 *
 * @example {"name": "raw quotes and spaces in the address"}
 * ```md
 * ## 2024-05-06
 *
 * ### crates.io: [Crates about "async runtime"](https://crates.io/search?q="async runtime"&sort=downloads)
 * ```
 * ```text
 * 3:16 Unexpected quotes and spaces in the address `https://crates.io/search?q="async runtime"&sort=downloads`, expected `https://crates.io/search?q=%22async%20runtime%22&sort=downloads`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### crates.io: [Crates about "async runtime"](https://crates.io/search?q=%22async%20runtime%22&sort=downloads)
 * ```
 *
 * @example {"name": "a space before the address, a bracket left open"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0] (https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * > See also [the release notes(https://doc.rust-lang.org/stable/releases.html).
 * ```
 * ```text
 * 3:16 Unexpected space before the address of `[Announcing Rust 1.78.0] (https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)`, expected none
 * 5:12 Unexpected `[the release notes(https://doc.rust-lang.org/stable/releases.html)` without a closing bracket, expected `]` after the text
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * > See also [the release notes](https://doc.rust-lang.org/stable/releases.html).
 * ```
 *
 * @example {"name": "no address"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0]()
 * ```
 * ```text
 * 3:16 Unexpected link `[Announcing Rust 1.78.0]()` without an address, expected one; add it or make the link plain text
 * ```
 *
 * @example {"name": "brackets in prose, code and footnotes are no links"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [[Draft] Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * Rust [sic] (the language) has `[text] (https://doc.rust-lang.org)` in code, and a source [1] (https://doc.rust-lang.org).
 * ```
 */
export const linkSyntax = defineRule({
  id: 'digest-link-syntax',
  severity: 'error',
  summary: 'what was meant as a link but does not parse as one',
  fixes: 'where the intent is clear; safe where only escaping changes',
  readsQuotes: true,
  changes: ['address', 'link'],
  options: z.strictObject({}),
  *check({ digest }) {
    const { text } = digest.document.source;
    for (const { fault, range, url, repair, image, urlRange, text: words } of digest.links) {
      if (fault === undefined) continue;
      const actual = text.slice(range.start.offset, range.end.offset);
      const address = urlRange ? text.slice(urlRange.start.offset, urlRange.end.offset) : '';
      yield {
        message: message(fault, { actual, address, url, repair, image }),
        range,
        subject: url || words?.text || actual,
        ...(repair && {
          expected: [repair.markdown],
          fix: { safe: repair.safe, edits: [{ range, text: repair.markdown }] },
        }),
      };
    }
  },
});

interface Faulty extends Pick<Link, 'url' | 'repair' | 'image'> {
  /** The whole link as it is written. */
  actual: string;
  /** Its address as it is written. */
  address: string;
}

function message(fault: LinkFault, { actual, address, url, repair, image }: Faulty): string {
  const found = inlineCode(actual);
  switch (fault) {
    case 'address-characters':
      return addressMessage(address, url, repair, found);
    case 'space-before-address':
      return `Unexpected space before the address of ${found}, expected none`;
    case 'unclosed-address':
      return `Unexpected ${found} without a closing parenthesis, expected \`)\` after the address`;
    case 'unclosed-text':
      return `Unexpected ${found} without a closing bracket, expected \`]\` after the text`;
    case 'unopened-text':
      return `Unexpected ${found} without an opening bracket, expected \`[\` before the text`;
    case 'reversed-brackets':
      return `Unexpected ${found}, expected the text in brackets and the address in parentheses`;
    case 'doubled-bracket':
      return `Unexpected ${found} with a bracket too many, expected ${inlineCode(repair?.markdown ?? '')}`;
    case 'swapped':
      return `Unexpected address in place of the text in ${found}, expected the text in brackets and the address in parentheses`;
    case 'link-in-address':
      return `Unexpected link in place of the address of ${found}, expected ${repair ? inlineCode(repair.markdown) : 'the address alone'}`;
    case 'empty-address':
      return image
        ? `Unexpected picture ${found} without an address, expected one; add it or remove the picture`
        : `Unexpected link ${found} without an address, expected one; add it or make the link plain text`;
  }
}

function addressMessage(
  address: string,
  url: string,
  repair: Link['repair'],
  found: string,
): string {
  const marks = [/["']/.test(address) && 'quotes', /\s/.test(address) && 'spaces'].filter(Boolean);
  if (marks.length > 0 && repair) {
    return `Unexpected ${marks.join(' and ')} in the address ${inlineCode(address)}, expected ${inlineCode(url)}`;
  }
  return repair
    ? `Unexpected ${found}, expected ${inlineCode(repair.markdown)}`
    : `Unexpected spaces or other text in the address of ${found}, expected the address alone`;
}
