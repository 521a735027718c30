import { isChallenge } from '../page/challenge.ts';
import type { PageElements, PageFacts } from '../page/facts.ts';
import { ResponseReader } from '../page/reader.ts';
import type { CheckContext } from './context.ts';
import type { FetchResult, TimeBudget } from './fetch.ts';
import {
  type Judgement,
  judgeDrop,
  judgeFailure,
  judgeStatus,
  type UnverifiedReason,
} from './outcome.ts';
import type { ResponseHead } from './ports.ts';
import { type Hop, isRedirect, maxRedirects, redirectHop } from './redirects.ts';
import type { RequestSlot } from './schedule/host.ts';

/** How much of a page is read at most, in bytes after decoding. */
const maxPageLength = 512 * 1024;
/** How much is read where only the beginning counts, in bytes. */
const pageStartLength = 16 * 1024;

/** What an answer looked like when it was last seen, for a conditional request. */
export interface Validators {
  /** The address that gave the answer. */
  url: string;
  etag?: string;
  lastModified?: string;
}

/** How an address is asked for. */
interface FollowOptions {
  /**
   * What is wanted of the page: `head` sends HEAD, `start` reads its beginning, `facts` reads until
   * it has told what it says of itself, `whole` reads it to its end.
   */
  want: 'head' | 'start' | 'facts' | 'whole';
  validators?: Validators | undefined;
  /** A slot for the first request. */
  slot?: RequestSlot | undefined;
  /** Whether each request is sent once and has a third of the link's time. */
  once?: boolean;
}

/** Why redirects led nowhere. */
interface RedirectError {
  ok: false;
  reason: 'bad-redirects';
  why: UnverifiedReason;
}

/** Where an address led. */
export interface FollowResult {
  /** The address that was asked for, without a fragment. */
  requested: string;
  /** The address that gave the last answer, without a fragment. */
  final: string;
  hops: readonly Hop[];
  answer: FetchResult | RedirectError;
  /** What the page says of itself, where it was read. */
  facts: PageFacts | undefined;
  /** Its title and its first heading, whatever they say. */
  elements: PageElements | undefined;
}

/** Asks for an address and follows its redirects, each hop when its host has a slot. */
export async function follow(
  requested: string,
  options: FollowOptions,
  budget: TimeBudget,
  context: CheckContext,
): Promise<FollowResult> {
  const hops: Hop[] = [];
  const seen = new Set([requested]);
  let url = requested;
  let { slot } = options;
  for (;;) {
    const page = new PageRead(url, options.want);
    const answer = await fetchPage(page, { ...options, slot }, budget, context);
    slot = undefined;
    const result = { requested, final: url, hops, ...page.take() };
    if (!answer.ok || !isRedirect(answer.status)) return { ...result, answer };
    const hop = redirectHop(answer, url);
    const why = hop ? troubleWith(hop, seen, hops) : 'bad-redirect';
    if (!hop || why)
      return {
        ...result,
        answer: { ok: false, reason: 'bad-redirects', why: why ?? 'bad-redirect' },
      };
    hops.push(hop);
    seen.add(hop.to);
    url = hop.to;
  }
}

function troubleWith(
  { to }: Hop,
  seen: ReadonlySet<string>,
  hops: readonly Hop[],
): UnverifiedReason | undefined {
  if (seen.has(to)) return 'redirect-loop';
  return hops.length >= maxRedirects ? 'too-many-redirects' : undefined;
}

function fetchPage(
  page: PageRead,
  { want, validators, slot, once }: FollowOptions,
  budget: TimeBudget,
  { fetcher, deadline }: CheckContext,
): Promise<FetchResult> {
  const { url } = page;
  const headers = validators?.url === url ? conditions(validators) : {};
  // Some servers never answer HEAD; they must not take all of the time.
  const maxTime = deadline / 3;
  if (want === 'head') {
    const request = { url, method: 'HEAD', headers, bodyLimit: 0, maxTime } as const;
    return fetcher.fetchOnce(request, budget, slot);
  }
  const request = {
    url,
    method: 'GET',
    headers,
    bodyLimit: want === 'start' ? pageStartLength : maxPageLength,
    enough: (chunk: Uint8Array, head: ResponseHead) => page.push(chunk, head),
    onTry: () => page.restart(),
  } as const;
  return once
    ? fetcher.fetchOnce({ ...request, maxTime }, budget, slot)
    : fetcher.fetch(request, budget, slot);
}

/**
 * Reads a page as it arrives. A class, since V8 may hold the scope of a closure until it next
 * collects its whole heap, and the text of a page with it.
 */
class PageRead {
  readonly url: string;
  readonly #want: FollowOptions['want'];
  #reader: ResponseReader | undefined;
  #isPage = false;
  #length = 0;

  constructor(url: string, want: FollowOptions['want']) {
    this.url = url;
    this.#want = want;
  }

  /** Begins anew: a retry answers with another page. */
  restart(): void {
    this.#reader = undefined;
    this.#length = 0;
  }

  /** Takes the next bytes of the body; true once no more is needed. */
  push(chunk: Uint8Array, { status, headers }: ResponseHead): boolean {
    this.#length += chunk.length;
    if (isRedirect(status)) return true;
    this.#reader ??= new ResponseReader({ contentType: headers['content-type'], url: this.url });
    this.#isPage = this.#want !== 'start' && status >= 200 && status <= 299;
    const isEnough = this.#reader.push(chunk) && this.#want !== 'whole';
    return this.#isPage ? isEnough : this.#length >= pageStartLength;
  }

  /** What was read of the page; it is let go then. */
  take(): Pick<FollowResult, 'facts' | 'elements'> {
    const reader = this.#reader;
    this.#reader = undefined;
    return { facts: this.#isPage ? reader?.facts() : undefined, elements: reader?.elements() };
  }
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

/**
 * What the last answer says of a link; undefined where a page was served, or is unchanged, which
 * makes a link alive if the page is the right one.
 */
export function judgeAnswer(
  { answer, hops, elements }: FollowResult,
  conditional = false,
): Judgement | undefined {
  if (answer.ok) {
    if (isChallenge(answer, elements?.title ?? ''))
      return { outcome: 'unverified', reason: 'bot-wall' };
    return conditional && answer.status === 304 ? undefined : judgeStatus(answer.status);
  }
  if (answer.reason === 'bad-redirects') return { outcome: 'unverified', reason: answer.why };
  if (answer.reason === 'dropped') return judgeDrop(answer.why);
  return judgeFailure(answer.reason, hops.length > 0);
}

/** The title and the first heading of what was read, as far as there are any. */
export function titlesOf({ elements, facts }: FollowResult): string[] {
  const titles = [facts?.title, elements?.title, elements?.h1];
  return titles.filter((title): title is string => title !== undefined && title !== '');
}

/** Whether the server said that the page has not changed. */
export function isUnchanged({ answer }: FollowResult): boolean {
  return answer.ok && answer.status === 304;
}
