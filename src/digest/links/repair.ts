import { encodeAddress, writeAddress } from '../template/compose.ts';
import type { LinkFault } from '../types.ts';
import { unescapeAddress } from './address.ts';

/** The parts of a broken link as they stand in the source. */
export interface BrokenParts {
  fault: LinkFault;
  image: boolean;
  label: string;
  /**
   * What stands where the address should: between the parentheses, or the words that look like one.
   */
  address: string;
  /** Whether nothing follows on its line. */
  endsLine: boolean;
}

/** What a broken link was meant to be. */
export interface Meant {
  url: string;
  /** How many characters of the address are the address; a title or other words may follow. */
  addressLength: number;
  /** The link as it should be written; undefined where that is not clear. */
  repair: { markdown: string; safe: boolean } | undefined;
}

/**
 * Tells what a broken link was meant to be. Undefined for what is meant for another reader of
 * markdown.
 */
export function meantBy({
  fault,
  image,
  label,
  address,
  endsLine,
}: BrokenParts): Meant | undefined {
  // Some readers take the size of a picture after its address.
  if (image && /\s=\d*x\d*\s*$/.test(address)) return undefined;
  const joined = address.replace(/^(https?) ?: ?(?=\/\/)/i, '$1:');
  const { length, title, sure } = readAddress(joined);
  const written = unescapeAddress(joined.slice(0, length));
  const url = /^www\./i.test(written) ? `https://${written}` : written;
  const clear = sure !== 'no' && isWhole(label.trim()) && endIsClear(fault, address, endsLine);
  const markdown = `${image ? '!' : ''}[${label.trim()}](${writeAddress(url)}${title})`;
  const isExact = joined === address && url === written;
  const safe = fault === 'address-characters' && sure === 'yes' && isExact;
  return {
    url: encodeAddress(url),
    addressLength: length + address.length - joined.length,
    repair: clear ? { markdown, safe } : undefined,
  };
}

/** Whether a text can stand in brackets: its own ones are closed, and it ends in no backslash. */
export function isWhole(label: string): boolean {
  return !/[[\]]|\\$/.test(label.replace(/\\.|\[[^[\]\\]*\]/gs, ''));
}

/** Whether it is clear what belongs to a link that lacks a bracket: all of the line. */
function endIsClear(fault: LinkFault, address: string, endsLine: boolean): boolean {
  if (fault === 'unclosed-address') return endsLine && !/[.,;:!?'"*_]$/.test(address);
  return endsLine || fault !== 'unopened-text';
}

/**
 * Finds the address among the words that stand in its place, and a title after it. Spaces belong
 * to the address where raw quotes enclose them, and most likely where what follows looks like the
 * rest of an address.
 */
function readAddress(text: string): {
  length: number;
  title: string;
  sure: 'yes' | 'likely' | 'no';
} {
  const space = text.search(/\s/);
  const whole = { length: text.length, title: '' };
  if (space === -1 || !/\s/.test(text.replace(/"[^"\s][^"]*"/g, '')))
    return { ...whole, sure: 'yes' };
  const rest = text.slice(space).trim();
  const quoted = /^(["'])(.*)\1$/s.exec(rest);
  if (quoted) {
    const [, mark = '', words = ''] = quoted;
    return { length: space, title: ` ${mark}${escapeQuotes(words, mark)}${mark}`, sure: 'yes' };
  }
  const continues =
    (/[/=&?%#]/.test(rest) || /\.\w{2,5}$/.test(rest)) && !/:\/\/|["']|\s\S*\s/.test(rest);
  return continues ? { ...whole, sure: 'likely' } : { length: space, title: '', sure: 'no' };
}

function escapeQuotes(words: string, mark: string): string {
  return words.replace(/\\.|["']/gs, (found) => (found === mark ? `\\${mark}` : found));
}
