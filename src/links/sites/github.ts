import { plainLine } from '../../page/clean.ts';
import type { PageFacts } from '../../page/facts.ts';
import { publishedDay } from '../../page/published.ts';
import { parseAddress } from '../../text/address.ts';
import type { WebResponse } from '../ports.ts';
import type { Site, SiteAnswer } from './site.ts';
import { batchesOf, isObject, jsonObject } from './site.ts';

/** How GitHub's API is asked. */
export interface GitHubAccess {
  /** The address of the GraphQL interface, such as `https://api.github.com/graphql`. */
  endpoint: string;
  token: string;
  /** The repository that is reviewed, as `owner/name`: whoever reads the review can see it. */
  repository?: string;
}

/** Links of one request. */
const batch = 50;
/** Requests of the hour that are left to others; a workflow's token has 1,000. */
const reserve = 200;

/**
 * What is asked about each kind of thing, beside its repository's name and whether it is private.
 */
const selections = {
  repository: 'description',
  release: 'release(tagName: $TAG) { name tagName publishedAt isDraft }',
  issue:
    'item: issueOrPullRequest(number: $NUMBER) { ... on Issue { title createdAt repository { nameWithOwner } } ... on PullRequest { title createdAt repository { nameWithOwner } } }',
  discussion: 'item: discussion(number: $NUMBER) { title createdAt repository { nameWithOwner } }',
  file: 'object(expression: $EXPRESSION) { __typename }',
} satisfies Record<GitHubThing['kind'], string>;

/**
 * GitHub: repositories, releases, issues, pull requests, discussions and files, many in one GraphQL
 * request (https://docs.github.com/graphql), since its pages refuse programs that ask often. The
 * token goes to the endpoint and nowhere else. A repository under another name than the link's is
 * left to the page, which redirects.
 */
export function createGitHub({ endpoint, token, repository = '' }: GitHubAccess): Site {
  // The API of github.com has a host of its own; an enterprise server answers on its own.
  const host = new URL(endpoint).host.replace(/^api\./, '');
  return {
    id: 'github',
    matches: (url) => gitHubThing(url, host) !== undefined,
    // Its pages are asked at this pace too, where the interface is used up.
    limit: { concurrency: 1, interval: 200 },
    proves: true,
    plan: (urls) =>
      batchesOf(urls, batch).map((some) => {
        const things = some.flatMap((url) => gitHubThing(url, host) ?? []);
        return {
          request: {
            url: endpoint,
            method: 'POST',
            headers: {
              accept: 'application/json',
              'content-type': 'application/json',
              authorization: `Bearer ${token}`,
            },
            body: JSON.stringify(queryOf(things)),
          },
          follow: false,
          urls: some,
          read: (response) => readAnswers(some, things, response, repository.toLowerCase()),
        };
      }),
    exhausted: isExhausted,
  };
}

/** Whatever a link holds goes as a variable, never into the query's text. */
function queryOf(things: readonly GitHubThing[]) {
  const variables: Record<string, string | number> = {};
  const declared: string[] = [];
  const variable = (name: string, type: 'String!' | 'Int!', value: string | number) => {
    variables[name] = value;
    declared.push(`$${name}: ${type}`);
    return `$${name}`;
  };
  const fields = things.map((thing, at) => {
    const owner = variable(`o${at}`, 'String!', thing.owner);
    const name = variable(`n${at}`, 'String!', thing.name);
    const selection = selections[thing.kind]
      .replace('$TAG', () =>
        variable(`t${at}`, 'String!', thing.kind === 'release' ? thing.tag : ''),
      )
      .replace('$NUMBER', () => variable(`i${at}`, 'Int!', 'number' in thing ? thing.number : 0))
      .replace('$EXPRESSION', () =>
        variable(`e${at}`, 'String!', thing.kind === 'file' ? `${thing.ref}:${thing.path}` : ''),
      );
    return `r${at}: repository(owner: ${owner}, name: ${name}) { nameWithOwner isPrivate ${selection} }`;
  });
  return {
    query: `query(${declared.join(', ')}) { rateLimit { remaining } viewer { login } ${fields.join(' ')} }`,
    variables,
  };
}

function readAnswers(
  urls: readonly string[],
  things: readonly GitHubThing[],
  response: WebResponse,
  own: string,
): Map<string, SiteAnswer> {
  const answer = jsonObject(response);
  const data = isObject(answer?.data) ? answer.data : undefined;
  const seesAll = data !== undefined && seesHidden(data, response);
  return new Map(
    urls.map((url, at) => {
      const [thing, repository] = [things[at], data?.[`r${at}`]];
      if (thing && isObject(repository)) return [url, answerOf(thing, repository, seesAll, own)];
      // What is not there must look like what is not shown, whatever kind of error it is.
      return [url, seesAll ? 'hidden' : 'unknown'];
    }),
  );
}

/**
 * Whether the token may see what the public does not, beside the repository under review. Only of
 * two kinds is it known that they do not: a workflow's own token, and one whose scopes do not
 * reach private repositories
 * (https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps).
 */
function seesHidden({ viewer }: Record<string, unknown>, { headers }: WebResponse): boolean {
  if (isObject(viewer) && viewer.login === 'github-actions[bot]') return false;
  const scopes = headers['x-oauth-scopes'];
  return scopes === undefined || scopes.split(/,\s*/).includes('repo');
}

function answerOf(
  thing: GitHubThing,
  repository: Record<string, unknown>,
  seesAll: boolean,
  own: string,
): SiteAnswer {
  const full = textOf(repository.nameWithOwner);
  // What is not said to be public may be seen by the token only.
  const isHidden = repository.isPrivate !== false;
  if (isHidden && full.toLowerCase() !== own) return 'hidden';
  const found =
    full.toLowerCase() === `${thing.owner}/${thing.name}`.toLowerCase()
      ? factsOf(thing, repository, full)
      : undefined;
  // Drafts of releases are shown to some in public repositories too.
  return found ?? (isHidden || (thing.kind === 'release' && seesAll) ? 'hidden' : 'unknown');
}

function factsOf(
  thing: GitHubThing,
  repository: Record<string, unknown>,
  full: string,
): PageFacts | undefined {
  switch (thing.kind) {
    case 'repository': {
      const description = textOf(repository.description);
      return facts(description === '' ? full : `${full}: ${description}`);
    }
    case 'release': {
      if (!isObject(repository.release)) return undefined;
      const { name, tagName, publishedAt, isDraft } = repository.release;
      if (isDraft !== false) return undefined;
      return facts(`Release ${textOf(name) || textOf(tagName)} · ${full}`, textOf(publishedAt));
    }
    case 'issue':
    case 'discussion': {
      if (!isObject(repository.item)) return undefined;
      const { title, createdAt, repository: home } = repository.item;
      // It may have been transferred to where not everybody sees it.
      if (!isObject(home) || textOf(home.nameWithOwner) !== full) return undefined;
      return textOf(title) === '' ? undefined : facts(textOf(title), textOf(createdAt));
    }
    case 'file':
      // The name of a branch may hold slashes, so that nothing is known of a file that is not
      // there.
      return isObject(repository.object)
        ? facts(`${thing.name}/${thing.path} at ${thing.ref} · ${full}`)
        : undefined;
  }
}

function facts(title: string, date = ''): PageFacts {
  const published = publishedDay(date);
  return {
    title: plainLine(title),
    siteName: 'GitHub',
    ...(published !== undefined && { published }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? plainLine(value) : '';
}

/** Whether the token's hour is used up but for the reserve, or the token is refused. */
function isExhausted(response: WebResponse): boolean {
  if ([401, 403, 429].includes(response.status)) return true;
  const data = jsonObject(response)?.data;
  const limit = isObject(data) ? data.rateLimit : undefined;
  const remaining = [
    isObject(limit) ? limit.remaining : undefined,
    response.headers['x-ratelimit-remaining'],
  ];
  return remaining.some((left) => left !== undefined && left !== null && Number(left) <= reserve);
}

/** What an address on GitHub leads to, as far as its API can be asked about it. */
type GitHubThing = { owner: string; name: string } & (
  | { kind: 'repository' }
  | { kind: 'release'; tag: string }
  | { kind: 'issue' | 'discussion'; number: number }
  | { kind: 'file'; ref: string; path: string }
);

/**
 * First segments that are pages of GitHub itself, no names of accounts: those that have a page
 * below them.
 */
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
