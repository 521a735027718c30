import { isAboutNotFound, isNotFoundAddress, saysNotFound } from '../page/not-found.ts';
import { compareAddresses } from './compare-urls.ts';

/** A page that was served with 2xx, as far as it is needed here. */
export interface ServedPage {
  /** The address that was asked for. */
  asked: string;
  /** The address that served the page, behind all redirects. */
  final: string;
  /** Its title and its first heading, as far as they were read. */
  titles: readonly string[];
}

/**
 * Whether a page may be what its site shows for an address that does not exist: it says so, or the link was redirected to
 * an address that says so, or to the front page of its site.
 */
export function mayBeNotFound({ asked, final, titles }: ServedPage): boolean {
  if (isAboutNotFound(asked)) return false;
  if (asked !== final && (isNotFoundAddress(final) || leadsToFront(asked, final))) return true;
  return titles.some(saysNotFound);
}

/** Whether a redirect leads to the front page of the same site. */
function leadsToFront(asked: string, final: string): boolean {
  return compareAddresses(asked, final) === 'front-page';
}

/**
 * An address beside this one that nobody made: another last segment with the same ending, and other numbers where a segment
 * above is a number or an id, since some sites look at nothing else. Undefined for the front page, which has none beside
 * it. `random` gives numbers from 0 up to 1.
 */
export function siblingOf(url: string, random: () => number): string | undefined {
  const sibling = new URL(url);
  const segments = sibling.pathname.split('/');
  const last = segments.findLastIndex((segment) => segment !== '');
  if (last === -1 && sibling.search === '') return undefined;
  const ending = /\.[a-z\d]{1,5}$/i.exec(segments[last] ?? '')?.[0] ?? '';
  const above = segments
    .slice(0, Math.max(last, 1))
    .map((segment) => (isId(segment) ? disguised(segment, random) : segment));
  const name = disguised('xxxxxxxxxxxx', random);
  sibling.pathname = [...above, `no-such-page-${name}${ending}`].join('/');
  sibling.search = '';
  return sibling.href;
}

/** A number that is no part of a date, or letters and digits in turns. */
function isId(segment: string): boolean {
  if (/^\d+$/.test(segment)) return segment.length > 4;
  const turns = segment.match(/\d+|[a-z]+/gi) ?? [];
  return (
    segment.length >= 6 && /^[a-z\d_-]+$/i.test(segment) && turns.length > 3 && /\d/.test(segment)
  );
}

/** Other digits for digits and other letters for letters. */
function disguised(segment: string, random: () => number): string {
  const one = (of: string) => of[Math.floor(random() * of.length)] as string;
  return segment
    .replace(/\d/g, () => one('0123456789'))
    .replace(/[a-z]/gi, () => one('abcdefghijklmnopqrstuvwxyz'));
}

/**
 * Whether a page is proved not to exist by what its site serves for a made-up address: both were redirected to one page, or
 * both have the same title and it says so.
 */
export function isProved(page: ServedPage, sibling: ServedPage): boolean {
  if (
    page.asked !== page.final &&
    sibling.asked !== sibling.final &&
    placeOf(page.final) === placeOf(sibling.final)
  ) {
    return true;
  }
  const others = new Set(sibling.titles.map(plain));
  return page.titles.some((title) => saysNotFound(title) && others.has(plain(title)));
}

/** An address without the query of a page for what was not found, which repeats what was asked for. */
function placeOf(address: string): string {
  const { origin, pathname, href } = new URL(address);
  return isNotFoundAddress(address) ? origin + pathname : href;
}

/** Whether two titles are the same but for case and spaces. */
export function isSameTitle(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
