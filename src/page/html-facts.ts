import { Buffer } from 'node:buffer';
import { parseAddress } from '../text/address.ts';
import { isChallengeTitle } from './challenge.ts';
import { cleanTitle } from './clean.ts';
import type { PageFacts } from './facts.ts';
import { isAddress, isInPlaceOfPage, isNameAlone, saysNothing } from './placeholder.ts';
import { publishedDay } from './published.ts';
import {
  beginsWithName,
  isFrontPageAddress,
  isSiteName,
  partsOf,
  type SiteNames,
  siteNamesOf,
  withoutSiteName,
} from './site-name.ts';

/** The signals of a title, best first; the last two are in the body. */
export const titleSignals = [
  'citation_title',
  'og:title',
  'twitter:title',
  'title',
  'headline',
  'dcterms.title',
  'dc.title',
  'h1',
] as const;
/** One of {@link titleSignals}. */
export type TitleSignal = (typeof titleSignals)[number];

/** The signals of the day of publication, best first; `headline-date` is linked data's. */
export const dateSignals = [
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'headline-date',
  'datepublished',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'time',
] as const;

/** The signals of the site's name, best first. */
export const siteNameSignals = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
] as const;

/** The signals of the page's own address, best first. */
const addressSignals = ['canonical', 'og:url'] as const;

/** The signals of the language, best first. */
export const languageSignals = ['lang', 'content-language', 'og:locale'] as const;

/** What a page may say of itself under a name. */
export type Signal =
  | TitleSignal
  | (typeof dateSignals)[number]
  | (typeof siteNameSignals)[number]
  | (typeof addressSignals)[number]
  | (typeof languageSignals)[number];

/** The names that `<meta>` may carry. */
export const metaNames: ReadonlySet<string> = new Set<Signal>([
  'citation_title',
  'og:title',
  'twitter:title',
  'dcterms.title',
  'dc.title',
  ...dateSignals.filter((signal) => signal !== 'time' && signal !== 'headline-date'),
  ...siteNameSignals,
  'content-language',
  'og:locale',
  'og:url',
]);

/** Longer texts are no language tags. */
const maxTag = 35;

/** A language tag in its canonical form (BCP 47), also from `en_US`; undefined for what is none. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (tag === '' || tag.length > maxTag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** What decoding makes of invalid bytes: a text with it was not read as it was written. */
const replacement = '\uFFFD';

/** What a page said of itself, by the signal's name. */
export type Signals = ReadonlyMap<Signal, string>;

/** The facts that a page's signals give. `url` is the address that answers. */
export function factsOf(signals: Signals, url: string): PageFacts {
  const siteName = first(siteNameSignals, signals, readable);
  const title = bestTitle(signals, url)?.title;
  const published = first(dateSignals, signals, publishedDay);
  const language = first(languageSignals, signals, languageTag);
  return {
    ...(title !== undefined && { title: copyOf(title) }),
    ...(siteName !== undefined && { siteName: copyOf(siteName) }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}

/** A title with its signal. */
interface SignalledTitle {
  title: string;
  signal: TitleSignal;
}

/**
 * The best title and its signal, without the site's name at its ends; of a front page the site's
 * name. It is not a challenge's, not an address, and, but on the front page, neither the site's
 * name nor, where there is another, a title that the site gives to all of its pages.
 */
export function bestTitle(signals: Signals, url: string): SignalledTitle | undefined {
  const texts: SignalledTitle[] = titleSignals.flatMap((signal) => {
    const title = first([signal], signals, readable);
    return title === undefined ? [] : [{ title, signal }];
  });
  const siteName = first(siteNameSignals, signals, readable);
  const names = siteNamesOf(url, [siteName]);
  // What a page shows until it is there may be a heading: `Please wait`.
  const inHead = texts.filter(({ signal }) => signal !== 'h1');
  if (inHead.some(({ title }) => isChallenge(title, names))) return undefined;
  const inPlace = inHead.find(({ title }) => isInPlaceOfPage(title, names));
  if (inPlace && !isContradicted(inPlace, texts, names)) return inPlace;
  const usable = texts.filter(
    ({ title }) =>
      !isAddress(title) && !isChallenge(title, names) && !isInPlaceOfPage(title, names),
  );
  if (isFrontPageAddress(url)) return nameOfFrontPage(usable, siteName, names);
  const whole = withoutCutTitles(
    usable.filter(({ title }) => !isNameAlone(title)),
    names,
  );
  const own = whole
    .map(({ title, signal }) => {
      const others = whole.filter((each) => each.signal !== signal).map((each) => each.title);
      return { title: withoutSiteName(title, names, others), signal, asWritten: title };
    })
    .filter(({ title }) => !isSiteName(title, names));
  const address = addressSignals.map((signal) => signals.get(signal)).find(Boolean);
  const isFront = address !== undefined && leadsToFront(address, url);
  const telling = own.filter(({ title, asWritten }) => {
    return !saysNothing(title, names) && !(isFront && beginsWithName(asWritten, names));
  });
  if (isFront && telling.length === 0) return undefined;
  return agreed(telling, names) ?? own[0];
}

/**
 * Whether a title for sharing that is an error's stands against the page: `<title>` says the same
 * as a heading, and both something else. Else the error is right, and `<title>` is the template's.
 */
function isContradicted(
  { signal }: SignalledTitle,
  titles: readonly SignalledTitle[],
  names: SiteNames,
): boolean {
  if (!/^(?:og|twitter):/.test(signal)) return false;
  const own = titles.filter(
    ({ title, signal: other }) =>
      (other === 'title' || other === 'h1' || other === 'headline') &&
      !isInPlaceOfPage(title, names) &&
      !isSiteName(withoutSiteName(title, names), names) &&
      !saysNothing(title, names),
  );
  const [element, heading] = own;
  return (
    element?.signal === 'title' && heading !== undefined && isSimilar(element.title, heading.title)
  );
}

/** Whether a page says that it is the front page of its site. */
function leadsToFront(address: string, url: string): boolean {
  const path = address.trim().replace(/^https?:\/\/[^/?#]+/i, '') || '/';
  const [one, other] = [address, url].map((each) => parseAddress(each)?.host);
  return path === '/' && (one === undefined || one === other);
}

/** Whether a title is a challenge's, with the name of the site beside it or without. */
function isChallenge(title: string, names: SiteNames): boolean {
  if (isChallengeTitle(title)) return true;
  const [only = '', ...others] = partsOf(title, names);
  return others.length === 0 && isChallengeTitle(only);
}

/**
 * The name of a site, of the titles of its front page: what its host or the page itself calls it.
 */
function nameOfFrontPage(
  titles: readonly SignalledTitle[],
  siteName: string | undefined,
  names: SiteNames,
): SignalledTitle | undefined {
  const [best] = titles;
  if (best === undefined || siteName === undefined) {
    const parts = titles.flatMap(({ title, signal }) =>
      title.split(/\s+[|·•»–—-]+\s+|:\s/).map((part) => ({ title: part.trim(), signal })),
    );
    return parts.find(({ title }) => isSiteName(title, names)) ?? best;
  }
  return saysNothing(siteName, names) ? best : { title: siteName, signal: best.signal };
}

/**
 * Titles without those that are cut off where others go on: with an ellipsis by a site that wants
 * them short, or in an attribute by a quotation mark that nobody encoded, or by a space where there
 * are no quotation marks at all.
 */
function withoutCutTitles(titles: readonly SignalledTitle[], names: SiteNames): SignalledTitle[] {
  const whole = titles.flatMap(({ title }) => [title, withoutSiteName(title, names)]);
  return titles.filter(({ title, signal }) => {
    if (!/^(?:og|twitter):/.test(signal)) return true;
    const cut = title.replace(/\s*(?:…|\.{3})$/, '');
    return !whole.some((other) => {
      if (!other.startsWith(cut) || other.length <= title.length) return false;
      const rest = other.slice(cut.length);
      if (cut !== title) return !/^\s*(?:…|\.{3})/.test(rest);
      return /^\s*["']/.test(rest) || (!title.includes(' ') && /^\s[\p{L}\p{N}]/u.test(rest));
    });
  });
}

/**
 * The first title, or the page's `<title>` where that says the same as a heading and the first
 * differs from both, or is made of the site's name where `<title>` is not: titles for sharing may
 * be the same on all pages.
 */
function agreed(titles: readonly SignalledTitle[], names: SiteNames): SignalledTitle | undefined {
  const [best] = titles;
  if (best === undefined || !/^(?:og|twitter):/.test(best.signal)) return best;
  const element = titles.find(({ signal }) => signal === 'title');
  if (element === undefined || isSimilar(best.title, element.title)) return best;
  const headings = titles.filter(({ signal }) => signal === 'h1' || signal === 'headline');
  const isConfirmed = headings.some(({ title }) => isSimilar(title, element.title));
  const supports = headings.some(({ title }) => isSimilar(title, best.title));
  if (isConfirmed && !supports) return element;
  const isNamed = ({ title }: SignalledTitle) => beginsWithName(title, names);
  return isNamed(best) && !isNamed(element) ? element : best;
}

/** Whether one of two titles contains the other, letters and digits compared only. */
function isSimilar(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) =>
    title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
  );
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** A text of its own: what V8 cuts out of a page keeps the whole page. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

function readable(text: string): string | undefined {
  const clean = cleanTitle(text);
  return /[\p{L}\p{N}]/u.test(clean) && !clean.includes(replacement) ? clean : undefined;
}

/** What the first signal says that is there and can be read. */
function first(
  order: readonly Signal[],
  signals: Signals,
  read: (text: string) => string | undefined,
): string | undefined {
  for (const signal of order) {
    const text = signals.get(signal);
    const value = text === undefined ? undefined : read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}
