import { linkIdentity } from '../../digest/identity/identity.ts';
import type { Site } from './site.ts';
import { oembedRequest } from './site.ts';

const interfaceOf = { endpoint: 'https://www.youtube.com/oembed', siteName: 'YouTube' };

/**
 * YouTube: the title and the channel of a video, from its oEmbed interface, which answers over
 * https only. A private video may answer with status 200 and the one word Forbidden.
 */
export const youtube: Site = {
  id: 'youtube',
  matches: (url) => videoOf(url) !== undefined,
  proves: true,
  plan: (urls) =>
    urls.map((url) =>
      oembedRequest(interfaceOf, url, `https://www.youtube.com/watch?v=${videoOf(url)}`),
    ),
};

function videoOf(url: string): string | undefined {
  if (!/youtu/i.test(url)) return undefined;
  return /^https:\/\/youtube\.com\/watch\?v=([\w-]+)/.exec(linkIdentity(url)?.key ?? '')?.[1];
}
