import { ResponseReader } from '../../page/reader.ts';
import { parseAddress } from '../../text/address.ts';
import type { WebResponse } from '../ports.ts';
import type { Site, SiteAnswer } from './site.ts';

/**
 * A publisher that has a page for each of its PDFs: host, the path (with query) of a PDF, and the
 * path of its page.
 */
const publishers: readonly { host: RegExp; pdf: RegExp; page: string }[] = [
  { host: /^openreview\.net$/, pdf: /^\/pdf\?(?:.*&)?id=([\w-]+)(?:&.*)?$/, page: '/forum?id=$1' },
  { host: /^aclanthology\.org$/, pdf: /^\/([\w.-]+?)(?:v\d+)?\.pdf$/, page: '/$1/' },
  {
    host: /^proceedings\.mlr\.press$/,
    pdf: /^\/(v\d+|r\d+)\/([\w-]+)\/\2\.pdf$/,
    page: '/$1/$2.html',
  },
  {
    host: /^openaccess\.thecvf\.com$/,
    pdf: /^\/(content(?:\/|_)\w+)\/papers\/([^/?]+)\.pdf$/,
    page: '/$1/html/$2.html',
  },
  {
    host: /^(?:papers|proceedings)\.(?:nips|neurips)\.cc$/,
    pdf: /^\/(paper|paper_files\/paper)\/(\d{4})\/file\/([\da-f]{32})-Paper(-[\w-]+)?\.pdf$/,
    page: '/$1/$2/hash/$3-Abstract$4.html',
  },
  {
    host: /^(?:www\.)?(?:bio|med)rxiv\.org$/,
    pdf: /^(\/content\/10\.[^?]+?)\.full\.pdf$/,
    page: '$1',
  },
  {
    host: /^(?:www\.)?jmlr\.org$/,
    pdf: /^\/papers\/volume(\d+)\/([\w-]+)\/\2\.pdf$/,
    page: '/papers/v$1/$2.html',
  },
];

/**
 * Papers as PDF whose publisher has a page for each, with the title in it. The page says nothing of
 * whether the PDF is there. (arXiv's papers are asked for at arXiv itself.)
 */
export const landing: Site = {
  id: 'landing',
  matches: (url) => pageOf(url) !== undefined,
  proves: false,
  plan: (urls) =>
    urls.map((url) => {
      const page = pageOf(url) ?? url;
      return {
        request: { url: page, method: 'GET' },
        follow: true,
        urls: [url],
        read: (response) => new Map([[url, answerOf(response, page)]]),
      };
    }),
};

function pageOf(url: string): string | undefined {
  if (!/pdf/i.test(url)) return undefined;
  const address = parseAddress(url);
  const publisher = publishers.find(({ host }) => host.test(address?.host ?? ''));
  if (!address || !publisher) return undefined;
  const path = address.pathname + address.search;
  if (path.length > 500 || !publisher.pdf.test(path)) return undefined;
  return `https://${address.host}${path.replace(publisher.pdf, publisher.page)}`;
}

function answerOf(response: WebResponse, page: string): SiteAnswer {
  if (response.status !== 200) return 'unknown';
  const reader = new ResponseReader({ contentType: response.headers['content-type'], url: page });
  reader.push(response.body);
  // What the page is made of is not what the link leads to.
  const { contentType: _, ...facts } = reader.facts();
  return facts.title === undefined ? 'unknown' : facts;
}
