import type { DoubleFamily } from './family.ts';

/**
 * Twitter, now X: two names of one site. A post is known by its number; the site ignores the account before it. A
 * picture of the post (`/photo/1`), the query (`s`, `t`) and the fragment make no other link.
 */
export const twitter: DoubleFamily = {
  shared: 'com',
  site: (host) => (host === 'twitter.com' || host === 'x.com' ? 'x.com' : undefined),
  thing({ path }) {
    const id = post.exec(path)?.[1];
    return id === undefined ? undefined : { tail: `/i/status/${id}`, id };
  },
};

const post = /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+)?$/;
