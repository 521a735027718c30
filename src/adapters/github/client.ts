import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { CopydeskError } from '../../errors.ts';
import { faultOf, type Purpose, queryErrors, queryFault, strangeAnswer } from './errors.ts';
import { createFetch, type Environment } from './fetch.ts';
import { pacedGroup } from './pacing.ts';
import { publicApi, queriesBeside } from './place.ts';

/** How GitHub is asked. */
export interface GitHubOptions {
  /** Who asks: the program, its version and its address. */
  userAgent: string;
  /** Without one only what is public can be read, and no query can be made. */
  token: string | undefined;
  /** The REST API, as in GITHUB_API_URL; on GitHub Enterprise Server `https://HOST/api/v3`. */
  apiUrl?: string;
  /** As in GITHUB_GRAPHQL_URL; beside the REST API without it. */
  graphqlUrl?: string;
  /** Where the names of proxies are read. */
  environment?: Environment;
  /** What one attempt may take, in milliseconds. */
  requestTimeout?: number;
  /** What all calls of a client may take together, in milliseconds: requests, attempts after failures and waiting. */
  patience?: number;
  waits?: Partial<Waits>;
}

/** How long to wait, in milliseconds. */
export interface Waits {
  /** Before the second attempt; 4 and 9 times as long before the third and fourth. */
  retry: number;
  /** For each second that a rate limit asks for. */
  limit: number;
  /** From one write to the next. */
  write: number;
  /** The same where people are notified. */
  notification: number;
}

/** What a call may be given beyond its purpose. */
export interface CallOptions extends Purpose {
  /** Whether it writes, so that it keeps the distance that GitHub asks for. */
  writes?: boolean;
  /**
   * Whether it makes something new, so that it must not be sent twice: an attempt that seems to have failed may have had
   * its effect.
   */
  creates?: boolean;
}

/** Octokit's settings for one call, which the call must hand on. */
export interface RequestOptions {
  signal: AbortSignal;
  /** Left out, it is the plugin's to decide; any number makes it try refused requests again too. */
  retries?: 0;
  /** When there is no time left, on the clock of `performance.now()`. */
  endsAt: number;
}

/** An answer as Octokit gives it. */
interface Answer<Data> {
  status: number;
  data: Data;
}

/** GitHub's API. What goes wrong is a `CopydeskError` with one of the codes `api-…`. */
export interface GitHubClient {
  /** Makes one call of the REST API; `send` hands `request` on to Octokit. */
  call<Data>(
    options: CallOptions,
    send: (octokit: Octokit, request: RequestOptions) => Promise<Answer<Data>>,
  ): Promise<Data>;
  /** Makes one GraphQL query; strangers' words belong into the variables. */
  query<Data>(purpose: Purpose, query: string, variables: object): Promise<Data>;
}

const allWaits: Waits = { retry: 1000, limit: 1000, write: 1000, notification: 3000 };
const attemptsAfterLimit = 3;
/** Asking again changes nothing about these, or is for the throttling plugin to do. */
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 451];

/** A client for GitHub's API. The token goes to the origins of the two addresses and nowhere else. */
export function createGitHubClient(options: GitHubOptions): GitHubClient {
  const { apiUrl = publicApi, requestTimeout = 30_000 } = options;
  const rest = addressOf(apiUrl);
  const queries = queryBase(options.graphqlUrl, rest);
  const waits = { ...allWaits, ...options.waits };
  let patience = options.patience ?? 300_000;

  const fetch = createFetch(requestTimeout, options.environment ?? {});
  const octokitOf = (gaps: Pick<Waits, 'write' | 'notification'>) =>
    new (Octokit.plugin(retry, throttling))({
      baseUrl: rest,
      userAgent: options.userAgent,
      ...(options.token ? { auth: options.token } : {}),
      log: silent,
      request: { fetch },
      retry: { retryAfterBaseValue: waits.retry, doNotRetry: refusals },
      throttle: throttleOptions(waits.limit, gaps),
    });
  const reader = octokitOf({ write: 0, notification: 0 });
  const writer = octokitOf(waits);

  const call: GitHubClient['call'] = async (purpose, send) => {
    const start = performance.now();
    const end = new AbortController();
    if (patience <= 0) end.abort();
    const timer = setTimeout(() => end.abort(), patience);
    try {
      const { status, data } = await send(purpose.writes ? writer : reader, {
        signal: end.signal,
        ...(purpose.creates ? { retries: 0 } : {}),
        endsAt: start + patience,
      });
      if (status >= 300 || (status !== 204 && !(data instanceof Object))) {
        throw strangeAnswer(purpose, status);
      }
      return data;
    } catch (error) {
      throw faultOf(error, purpose);
    } finally {
      clearTimeout(timer);
      patience -= performance.now() - start;
    }
  };

  return {
    call,
    async query(purpose, query, variables) {
      const answer = await call(purpose, (octokit, request) =>
        octokit.request('POST /graphql', { baseUrl: queries, query, variables, request }),
      );
      const errors = queryErrors(answer);
      if (errors.length > 0) throw queryFault(errors, purpose);
      if (!(answer.data instanceof Object)) throw strangeAnswer(purpose, 200);
      return answer.data;
    },
  };
}

function throttleOptions(
  limitBase: number,
  gaps: Pick<Waits, 'write' | 'notification'>,
): ThrottlingOptions {
  const withinTime = (seconds: number, { request }: { request?: unknown }, ...rest: unknown[]) => {
    const { endsAt = 0 } = (request ?? {}) as Partial<RequestOptions>;
    const [, retryCount = 0] = rest as [unknown, number?];
    return retryCount < attemptsAfterLimit && performance.now() + seconds * limitBase < endsAt;
  };
  const groups = {
    write: pacedGroup(gaps.write),
    notifications: pacedGroup(gaps.notification),
  };
  return {
    ...(groups as unknown as Pick<ThrottlingOptions, keyof typeof groups>),
    retryAfterBaseValue: limitBase,
    onRateLimit: withinTime,
    onSecondaryRateLimit: withinTime,
  };
}

const nothing = () => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new CopydeskError(
      'usage',
      `Unexpected address of GitHub's API \`${text}\`, expected one such as \`https://api.github.com\`.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** What `/graphql` stands behind. The path stays apart, since the throttling plugin knows queries by it. */
function queryBase(graphqlUrl: string | undefined, rest: string): string {
  const address = addressOf(graphqlUrl || queriesBeside(rest));
  if (!address.endsWith('/graphql')) {
    throw new CopydeskError(
      'usage',
      `Unexpected address of GitHub's GraphQL API \`${graphqlUrl}\`, expected one that ends in \`/graphql\`.`,
    );
  }
  return address.slice(0, -'/graphql'.length);
}
