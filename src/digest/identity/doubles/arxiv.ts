import type { DoubleFamily } from './family.ts';

/**
 * arXiv: the abstract, the PDF and the HTML of a paper are one link, in whatever version; query (`context`) and
 * fragment are dropped. Forms of an id: https://info.arxiv.org/help/arxiv_identifier.html
 */
export const arxiv: DoubleFamily = {
  shared: 'arxiv',
  site: (host) => (hosts.has(host) ? 'arxiv.org' : undefined),
  thing({ path }) {
    const id = paper.exec(path)?.[1];
    return id === undefined ? undefined : { tail: `/abs/${id}`, id };
  },
};

/** The site and its two mirrors. */
const hosts: ReadonlySet<string> = new Set(['arxiv.org', 'export.arxiv.org', 'browse.arxiv.org']);

const paper =
  /^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/;
