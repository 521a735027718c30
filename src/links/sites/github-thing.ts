import { parseAddress } from '../../text/address.ts';

/** What an address on GitHub leads to, as far as its API can be asked about it. */
export type GitHubThing = { owner: string; name: string } & (
  | { kind: 'repository' }
  | { kind: 'release'; tag: string }
  | { kind: 'issue' | 'discussion'; number: number }
  | { kind: 'file'; ref: string; path: string }
);

/** First segments that are pages of GitHub itself, no names of accounts: those that have a page below them. */
const reserved: ReadonlySet<string> = new Set(
  'about apps collections customer-stories enterprise events features login marketplace notifications orgs readme resources search security sessions settings site solutions sponsors stars team topics trending users'.split(
    ' ',
  ),
);

const owners = /^[a-z\d](?:[a-z\d-]{0,38})$/i;
const names = /^[\w.-]{1,100}$/;

/** Reads an address on the given host of GitHub; undefined for what its API is not asked about. */
export function gitHubThing(url: string, host: string): GitHubThing | undefined {
  if (!url.toLowerCase().includes(host)) return undefined;
  const address = parseAddress(url);
  if (!address || address.host.replace(/^www\./, '') !== host) return undefined;
  const [owner = '', repository = '', area, ...rest] = segmentsOf(address.pathname) ?? [];
  const name = repository.replace(/\.git$/, '');
  if (!owners.test(owner) || reserved.has(owner.toLowerCase()) || !names.test(name))
    return undefined;
  const of = { owner, name };
  const [first = '', ...others] = rest;
  switch (area) {
    case undefined:
      return { ...of, kind: 'repository' };
    case 'releases':
      return first === 'tag' && others.length > 0
        ? { ...of, kind: 'release', tag: others.join('/') }
        : undefined;
    case 'issues':
    case 'pull':
      return numbered(rest) ? { ...of, kind: 'issue', number: Number(first) } : undefined;
    case 'discussions':
      return numbered(rest) ? { ...of, kind: 'discussion', number: Number(first) } : undefined;
    case 'blob':
    case 'tree':
      return others.length > 0
        ? { ...of, kind: 'file', ref: first, path: others.join('/') }
        : undefined;
    default:
      return undefined;
  }
}

function numbered(rest: readonly string[]): boolean {
  return rest.length === 1 && /^[1-9]\d{0,8}$/.test(rest[0] ?? '');
}

/** The segments of a path, decoded; undefined for one that does not decode. */
function segmentsOf(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
