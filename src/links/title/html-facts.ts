import type { PageFacts } from '../facts.ts';
import { cleanTitle } from './clean.ts';
import {
  dateSignals,
  languageSignals,
  type Signal,
  siteNameSignals,
  type TitleSignal,
  titleSignals,
} from './html-signals.ts';
import { languageTag } from './language.ts';
import { isAddress, isChallengeTitle } from './placeholder.ts';
import { publishedDay } from './published.ts';
import { hostNameAtEnd, isSiteName, namesOfHost, withoutSiteName } from './site-name.ts';

/** What decoding puts in place of bytes that mean nothing: a text with it was not read as it was written. */
const unread = '\uFFFD';

/** What a page said of itself, by the signal's name. */
export type Signals = ReadonlyMap<Signal, string>;

/** Makes facts of a page's signals. `url` is the address that answers. */
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
 * The best title and its signal: none of a wall before the page, no address, not the site's name alone (but on the site's
 * front page), the site's name taken off its end.
 */
export function bestTitle(
  signals: Signals,
  url: string,
): { title: string; signal: TitleSignal } | undefined {
  const titles = titleSignals.flatMap((signal) => {
    const title = first([signal], signals, readable);
    return title === undefined ? [] : [{ title, signal }];
  });
  if (titles.some(({ title }) => isChallengeTitle(title))) return undefined;
  const siteName = first(siteNameSignals, signals, readable);
  const names = [...(siteName === undefined ? [] : [siteName]), ...namesOfHost(url)];
  const usable = titles.filter(({ title }) => !isAddress(title));
  for (const { title, signal } of usable) {
    const end = hostNameAtEnd(title, url);
    const own = withoutSiteName(title, end === undefined ? names : [...names, end]);
    if (!isSiteName(own, names)) return { title: own, signal };
  }
  return isFrontPage(url) ? usable[0] : undefined;
}

function readable(text: string): string | undefined {
  const clean = cleanTitle(text);
  return /[\p{L}\p{N}]/u.test(clean) && !clean.includes(unread) ? clean : undefined;
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
