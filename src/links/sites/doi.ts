import { isoDate } from '../../digest/dates/calendar.ts';
import { cleanTitle } from '../../page/clean.ts';
import type { PageFacts } from '../../page/facts.ts';
import { languageTag } from '../../page/html-facts.ts';
import { publishedDay } from '../../page/published.ts';
import { parseAddress } from '../../text/address.ts';
import type { WebResponse } from '../ports.ts';
import type { Site, SiteAnswer } from './site.ts';
import { isObject, jsonObject } from './site.ts';

const hosts: ReadonlySet<string> = new Set(['doi.org', 'dx.doi.org', 'www.doi.org']);

/** Markup that titles carry in Crossref's records. */
const markup =
  /<\/?(?:b|em|i|sc|scp|strong|sub|sup|tt|u|(?:jats|mml):[a-z]{1,20})(?:\s[^<>]{0,200})?>/gi;

/**
 * DOI: the citation record of a work, by content negotiation at doi.org, which sends the question
 * on to the agency that registered it, be it Crossref, DataCite or another
 * (https://citation.doi.org/docs.html). An agency without records answers 404 as well, so that no
 * answer shows that there is no such DOI.
 */
export const doi: Site = {
  id: 'doi',
  matches: (url) => doiOf(url) !== undefined,
  proves: true,
  plan: (urls) =>
    urls.map((url) => ({
      request: {
        url: `https://doi.org${doiOf(url)}`,
        method: 'GET',
        headers: { accept: 'application/vnd.citationstyles.csl+json' },
      },
      follow: true,
      urls: [url],
      read: (response) => new Map([[url, answerOf(response)]]),
    })),
};

/** The path of a DOI, percent-encoded as it came. */
function doiOf(url: string): string | undefined {
  // Cheaper than to take apart every address there is.
  if (!/doi\.org/i.test(url)) return undefined;
  const address = parseAddress(url);
  if (!address || !hosts.has(address.host)) return undefined;
  return /^\/10\.\d{4,9}(?:\.\d{1,9})*\/./.test(address.pathname) ? address.pathname : undefined;
}

function answerOf(response: WebResponse): SiteAnswer {
  const record = jsonObject(response);
  const title = record && cleanTitle(textOf(record.title).replace(markup, ''));
  if (!title) return 'unknown';
  const facts: PageFacts = { title };
  const journal = cleanTitle(textOf(record['container-title']));
  const published = dayOf(record.issued);
  const language = languageTag(textOf(record.language));
  if (journal !== '') facts.siteName = journal;
  if (published !== undefined) facts.published = published;
  if (language !== undefined) facts.language = language;
  return facts;
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

/** A date of citation records: `{"date-parts": [[2017, 6, 12]]}`, day and month often missing. */
function dayOf(value: unknown): string | undefined {
  const parts: unknown = isObject(value) ? value['date-parts'] : undefined;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first) || first.length < 3) return undefined;
  const [year, month, day] = first.map(Number);
  return publishedDay(isoDate(year ?? 0, month ?? 0, day ?? 0));
}
