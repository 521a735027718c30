import type { DoubleFamily } from './family.ts';

/**
 * Reddit: a post is known by its id, whichever name of the site and whichever title stands in the address; a comment
 * under it is another link. Query (`context`, `sort`) and fragment are dropped.
 */
export const reddit: DoubleFamily = {
  shared: 'reddit',
  // `old.` and the like are taken off before, as on every host.
  site: (host) => (/^(?:(?:np|new)\.)?reddit\.com$/.test(host) ? 'reddit.com' : undefined),
  thing({ path }) {
    const [, id, comment] = post.exec(path) ?? [];
    if (id === undefined) return undefined;
    if (comment === undefined) return { tail: `/comments/${id}`, id };
    return { tail: `/comments/${id}/_/${comment}`, id: comment };
  },
};

const post = /^(?:\/(?:r|user)\/[^/]+)?\/comments\/([a-z\d]+)(?:\/[^/]*(?:\/([a-z\d]+))?)?$/;
