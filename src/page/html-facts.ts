import { cleanTitle } from './clean.ts';
import type { PageFacts } from './facts.ts';
import { isAddress, isChallengeTitle, isSubstituteTitle } from './placeholder.ts';
import { publishedDay } from './published.ts';
import { hostNameAtEnd, isSiteName, namesOfHost, partsOf, withoutSiteName } from './site-name.ts';

/** The signals of a title, best first; the last two are in the body. */
export const titleSignals = [
  'citation_title',
  'og:title',
  'twitter:title',
  'title',
  'headline',
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

/** The signals of the language, best first. */
export const languageSignals = ['lang', 'content-language', 'og:locale'] as const;

/** What a page may say of itself under a name. */
export type Signal =
  | TitleSignal
  | (typeof dateSignals)[number]
  | (typeof siteNameSignals)[number]
  | (typeof languageSignals)[number];

/** The names that `<meta>` may carry. */
export const metaNames: ReadonlySet<string> = new Set<Signal>([
  'citation_title',
  'og:title',
  'twitter:title',
  ...dateSignals.filter((signal) => signal !== 'time' && signal !== 'headline-date'),
  ...siteNameSignals,
  'content-language',
  'og:locale',
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
    ...(title !== undefined && { title }),
    ...(siteName !== undefined && { siteName }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}

/**
 * The best title and its signal, without the site's name at its end. It is not a challenge's, not
 * an address, and, but on the front page, neither the site's name nor, where there is another, a
 * title that the site gives to all of its pages.
 */
export function bestTitle(signals: Signals, url: string): SignalledTitle | undefined {
  const titles: SignalledTitle[] = titleSignals.flatMap((signal) => {
    const title = first([signal], signals, readable);
    return title === undefined ? [] : [{ title, signal }];
  });
  const siteName = first(siteNameSignals, signals, readable);
  const names = [...(siteName === undefined ? [] : [siteName]), ...namesOfHost(url)];
  const walls = titles.filter(({ title }) => isOfWall(title, names));
  // What a page shows until it is there may be a heading: `Please wait`.
  if (walls.some(({ signal }) => signal !== 'h1')) return undefined;
  const usable = titles.filter((each) => !isAddress(each.title) && !walls.includes(each));
  if (isFrontPage(url)) return withoutName(usable, names, url)[0] ?? usable[0];
  const own = withoutName(usable, names, url);
  return own.find(({ title }) => !isSubstituteTitle(title)) ?? own[0];
}

/** A title with its signal. */
interface SignalledTitle {
  title: string;
  signal: TitleSignal;
}

/** Titles without the site's name at their ends; those that are nothing else are left out. */
function withoutName(
  titles: readonly SignalledTitle[],
  names: readonly string[],
  url: string,
): SignalledTitle[] {
  return titles
    .map(({ title, signal }) => {
      const end = hostNameAtEnd(title, url);
      return { title: withoutSiteName(title, end === undefined ? names : [...names, end]), signal };
    })
    .filter(({ title }) => !isSiteName(title, names));
}

/** Whether a title is a wall's, with the name of the site around it or without. */
function isOfWall(title: string, names: readonly string[]): boolean {
  if (isChallengeTitle(title)) return true;
  const [only = '', ...others] = partsOf(title, names);
  return others.length === 0 && isChallengeTitle(only);
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

function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(url);
}
