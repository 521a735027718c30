import { setTimeout as sleep } from 'node:timers/promises';
import { retry } from '@octokit/plugin-retry';
import { Octokit } from '@octokit/rest';
import { CopydeskError } from '../../errors.ts';
import {
  isRateLimit,
  limitOf,
  type Purpose,
  queryError,
  queryErrors,
  requestError,
  unexpectedResponse,
} from './errors.ts';
import { createFetch, type Environment } from './fetch.ts';
import { publicApi, queriesBeside } from './place.ts';

/** Options of a client for GitHub's API. */
export interface GitHubOptions {
  /** The program, its version and its address. */
  userAgent: string;
  /** Without one, only public data can be read, and no query can be made. */
  token: string | undefined;
  /** The REST API, as in GITHUB_API_URL; on GitHub Enterprise Server `https://HOST/api/v3`. */
  apiUrl?: string;
  /** As in GITHUB_GRAPHQL_URL; beside the REST API without it. */
  graphqlUrl?: string;
  /** Where proxies are looked up. */
  environment?: Environment;
  /** The timeout of one attempt, in milliseconds. */
  requestTimeout?: number;
  /**
   * What all calls of a client may take together, in milliseconds: requests, attempts after
   * failures and waiting.
   */
  patience?: number;
  waits?: Partial<Waits>;
}

/** How long to wait, in milliseconds. */
export interface Waits {
  /** Before the second attempt; 4 and 9 times as long before the third and fourth. */
  retry: number;
  /** For each second that a rate limit asks for. */
  limit: number;
  /** From one write to the next ("Best practices for using the REST API" asks for a second). */
  write: number;
  /** From one write that notifies people to the next. */
  notification: number;
}

/** The purpose of a call, and how it may be sent. */
export interface CallOptions extends Purpose {
  /** Whether it writes: writes keep a distance from each other. */
  writes?: boolean;
  /**
   * Whether it creates something and notifies people. It is then not sent again after a failure: an
   * attempt that seems to have failed may have had its effect.
   */
  creates?: boolean;
}

/** Octokit's settings for one call, which the call must pass on. */
export interface RequestOptions {
  signal: AbortSignal;
  /** Left out, the retry plugin decides; any number makes it retry refused requests too. */
  retries?: 0;
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
  /** Makes one GraphQL query or mutation; strangers' words belong into the variables. */
  query<Data>(options: CallOptions, query: string, variables: object): Promise<Data>;
}

const defaultWaits: Waits = { retry: 1000, limit: 1000, write: 1000, notification: 3000 };
const retriesAfterLimit = 3;
/** Statuses that a retry does not change, or that `call` itself handles (403, 429). */
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 451];

/**
 * A client for GitHub's API. The token goes to the origins of the two addresses and nowhere else.
 */
export function createGitHubClient(options: GitHubOptions): GitHubClient {
  const { apiUrl = publicApi, requestTimeout = 30_000 } = options;
  const rest = addressOf(apiUrl);
  const queries = queryBase(options.graphqlUrl, rest);
  const waits = { ...defaultWaits, ...options.waits };
  let patience = options.patience ?? 300_000;

  const octokit = new (Octokit.plugin(retry))({
    baseUrl: rest,
    userAgent: options.userAgent,
    ...(options.token ? { auth: options.token } : {}),
    log: silent,
    request: { fetch: createFetch(requestTimeout, options.environment ?? {}) },
    retry: { retryAfterBaseValue: waits.retry, doNotRetry: refusals },
  });
  const pace = createPace(waits);

  const call: GitHubClient['call'] = async (purpose, send) => {
    const start = performance.now();
    const endsAt = start + patience;
    const end = new AbortController();
    if (patience <= 0) end.abort();
    const timer = setTimeout(() => end.abort(), Math.max(0, patience));
    const request = { signal: end.signal, ...(purpose.creates ? { retries: 0 as const } : {}) };
    try {
      for (let attempt = 0; ; attempt++) {
        await pace(purpose, endsAt);
        try {
          return dataOf(await send(octokit, request), purpose);
        } catch (error) {
          const wait = (limitOf(error)?.seconds ?? Number.POSITIVE_INFINITY) * waits.limit;
          const isInTime = performance.now() + wait < endsAt;
          if (!isInTime || attempt === retriesAfterLimit) throw requestError(error, purpose);
          await sleep(wait);
        }
      }
    } finally {
      clearTimeout(timer);
      patience -= performance.now() - start;
    }
  };

  return {
    call,
    async query(purpose, query, variables) {
      const answer = await call(purpose, async ({ request: send }, request) => {
        const response = await send('POST /graphql', {
          baseUrl: queries,
          query,
          variables,
          request,
        });
        // GitHub answers with status 200 where a limit is reached.
        if (queryErrors(response.data).some(isRateLimit)) throw { response };
        return response;
      });
      const errors = queryErrors(answer);
      if (errors.length > 0) throw queryError(errors, purpose);
      if (!(answer.data instanceof Object)) throw unexpectedResponse(purpose, 200);
      return answer.data;
    },
  };
}

function dataOf<Data>({ status, data }: Answer<Data>, purpose: Purpose): Data {
  if (status < 300 && (status === 204 || data instanceof Object)) return data;
  throw unexpectedResponse(purpose, status);
}

/** Holds a write back until it is far enough from the last one, or there is no time left. */
function createPace({ write, notification }: Waits) {
  let nextWrite = 0;
  let nextNotification = 0;
  return async ({ writes, creates }: CallOptions, endsAt: number): Promise<void> => {
    if (!writes) return;
    const now = performance.now();
    const start = Math.max(now, nextWrite, creates ? nextNotification : 0);
    nextWrite = start + write;
    if (creates) nextNotification = start + notification;
    if (start > now) await sleep(Math.min(start, endsAt) - now);
  };
}

const nothing = () => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new CopydeskError(
      'usage',
      `found the address of GitHub's API \`${text}\`, expected one such as \`https://api.github.com\``,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * What `/graphql` stands behind. The path stays apart, since the throttling plugin knows queries by
 * it.
 */
function queryBase(graphqlUrl: string | undefined, rest: string): string {
  const address = addressOf(graphqlUrl || queriesBeside(rest));
  if (!address.endsWith('/graphql')) {
    throw new CopydeskError(
      'usage',
      `found the address of GitHub's GraphQL API \`${graphqlUrl}\`, expected one that ends in \`/graphql\``,
    );
  }
  return address.slice(0, -'/graphql'.length);
}
