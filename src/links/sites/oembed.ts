import { cleanTitle, plainLine } from '../../page/clean.ts';
import type { PageFacts } from '../../page/facts.ts';
import type { WebResponse } from '../web.ts';
import { jsonObject } from './json-body.ts';
import type { SiteAnswer, SiteRequest } from './site.ts';

/**
 * Asks a site's oEmbed interface (https://oembed.com) about one address. `asked` is the address in the form that the
 * interface knows. A 404 says that there is no such thing; every other answer without a title says nothing, since
 * private and protected things are refused in several ways.
 */
export function oembedRequest(
  { endpoint, siteName }: { endpoint: string; siteName: string },
  url: string,
  asked: string,
): SiteRequest {
  return {
    request: {
      url: `${endpoint}?format=json&url=${encodeURIComponent(asked)}`,
      method: 'GET',
      headers: { accept: 'application/json' },
    },
    follow: true,
    urls: [url],
    read: (response) => new Map([[url, answerOf(response, siteName)]]),
  };
}

function answerOf(response: WebResponse, siteName: string): SiteAnswer {
  if (response.status === 404) return 'missing';
  const answer = jsonObject(response);
  const title = typeof answer?.title === 'string' ? cleanTitle(answer.title) : '';
  if (title === '') return 'unknown';
  const author = typeof answer?.author_name === 'string' ? plainLine(answer.author_name) : '';
  const facts: PageFacts = { title, siteName };
  if (author !== '') facts.author = author;
  return facts;
}
