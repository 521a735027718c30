import type { Address, DoubleFamily } from './family.ts';

/**
 * YouTube: `youtu.be/ID`, `watch?v=ID`, `/shorts/ID`, `/embed/ID`, `/live/ID` and `/v/ID` are one video. Its time (`t`),
 * the list it is played from and the fragment make no other video, so they are dropped. A link to a comment (`lc`) is
 * another link.
 */
export const youtube: DoubleFamily = {
  shared: 'youtu',
  site: (host) => (hosts.has(host) ? 'youtube.com' : undefined),
  thing(address) {
    const id = videoId(address);
    if (id === undefined || noVideos.has(id) || !/^[\w-]+$/.test(id)) return undefined;
    const comment = address.parameter('lc');
    return { tail: `/watch?v=${id}${comment === undefined ? '' : `&lc=${comment}`}`, id };
  },
};

const hosts: ReadonlySet<string> = new Set(['youtube.com', 'youtu.be', 'youtube-nocookie.com']);

/** Where an id is expected, these show a list or a channel's current stream. */
const noVideos: ReadonlySet<string> = new Set(['videoseries', 'live_stream']);

function videoId({ host, path, parameter }: Address): string | undefined {
  if (path === '/watch') return parameter('v');
  if (host === 'youtu.be') return path.slice(1);
  return /^\/(?:shorts|embed|live|v)\/([^/]+)$/.exec(path)?.[1];
}
