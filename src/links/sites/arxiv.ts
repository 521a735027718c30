import { TextDecoder } from 'node:util';
import { linkIdentity } from '../../digest/identity/identity.ts';
import { cleanTitle } from '../../page/clean.ts';
import type { PageFacts } from '../../page/facts.ts';
import { MarkupReader } from '../../page/markup.ts';
import { publishedDay } from '../../page/published.ts';
import type { WebResponse } from '../ports.ts';
import type { Site, SiteAnswer } from './site.ts';
import { batchesOf } from './site.ts';

/**
 * Papers of one request. Entries carry abstracts and all authors, so that more would not fit into
 * one body.
 */
const batch = 50;

/**
 * arXiv: title and first date of many papers in one request of its API
 * (https://info.arxiv.org/help/api/user-manual.html), whether a link leads to the abstract, the PDF
 * or the HTML. One request at a time, three seconds apart, is what its terms of use ask for.
 */
export const arxiv: Site = {
  id: 'arxiv',
  matches: (url) => paperOf(url) !== undefined,
  limit: { concurrency: 1, interval: 3_000 },
  proves: true,
  plan: (urls) =>
    batchesOf(urls, batch).map((some) => {
      const ids = [...new Set(some.map(paperOf))].join(',');
      return {
        request: {
          url: `https://export.arxiv.org/api/query?id_list=${ids}&max_results=${batch}`,
          method: 'GET',
          headers: { accept: 'application/atom+xml' },
        },
        follow: true,
        urls: some,
        read: (response) => readFeed(some, response),
      };
    }),
};

/** The id of a paper without its version, as `1706.03762` or `hep-th/9901001`. */
function paperOf(url: string): string | undefined {
  if (!/arxiv\.org/i.test(url)) return undefined;
  return /^https:\/\/arxiv\.org\/abs\/(.+)$/.exec(linkIdentity(url)?.key ?? '')?.[1];
}

function readFeed(urls: readonly string[], response: WebResponse): Map<string, SiteAnswer> {
  const papers = response.status === 200 ? papersOf(response.body) : undefined;
  // The API is known to answer with an empty feed now and then, and one error stands for all
  // papers: what is not there may be a paper all the same.
  return new Map(urls.map((url) => [url, papers?.get(paperOf(url) ?? '') ?? 'unknown']));
}

/** What one entry of the feed says, as it is written. */
interface Entry {
  id: string;
  title: string;
  published: string;
}

function papersOf(body: Uint8Array): Map<string, PageFacts> {
  const papers = new Map<string, PageFacts>();
  let entry: Entry | undefined;
  let element: keyof Entry | undefined;
  const finish = ({ id, title, published }: Entry) => {
    const [, paper] = /^https?:\/\/arxiv\.org\/abs\/(.+?)(?:v\d+)?$/.exec(id.trim()) ?? [];
    const facts = factsOf(title, published);
    if (paper !== undefined && facts) papers.set(paper, facts);
  };
  const reader = new MarkupReader(
    {
      open(name) {
        if (name === 'entry') entry = { id: '', title: '', published: '' };
        element = name === 'id' || name === 'title' || name === 'published' ? name : undefined;
      },
      close(name) {
        if (name === 'entry' && entry) {
          finish(entry);
          entry = undefined;
        }
        element = undefined;
      },
      text(text) {
        if (entry && element) entry[element] += text;
      },
    },
    { xml: true, wanted: new Set() },
  );
  reader.write(new TextDecoder().decode(body));
  reader.end();
  return papers;
}

function factsOf(titleText: string, publishedText: string): PageFacts | undefined {
  const title = cleanTitle(titleText);
  if (title === '') return undefined;
  const published = publishedDay(publishedText);
  return { title, siteName: 'arXiv', ...(published !== undefined && { published }) };
}
