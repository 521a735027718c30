import { linkIdentity } from '../../digest/identity/identity.ts';
import { parseAddress } from '../../text/address.ts';
import type { Site } from './site.ts';
import { oembedRequest } from './site.ts';

const interfaceOf = { endpoint: 'https://www.reddit.com/oembed', siteName: 'Reddit' };

/**
 * Reddit: the title of a post, from its oEmbed interface; the page itself is a wall to programs. A
 * link to a comment is left to the page, since its title here would be one of the comment.
 */
export const reddit: Site = {
  id: 'reddit',
  matches: isPost,
  proves: true,
  plan: (urls) => urls.map((url) => oembedRequest(interfaceOf, url, postOf(url))),
};

function isPost(url: string): boolean {
  if (!/reddit\.com/i.test(url)) return false;
  return /^https:\/\/reddit\.com\/comments\/[a-z\d]+$/.test(linkIdentity(url)?.key ?? '');
}

function postOf(url: string): string {
  return `https://www.reddit.com${parseAddress(url)?.pathname ?? ''}`;
}
