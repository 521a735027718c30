import { isChallenge } from '../page/challenge.ts';
import type { PageElements, PageFacts } from '../page/facts.ts';
import { ResponseReader } from '../page/reader.ts';
import type { Judgement, UnverifiedReason } from './outcome.ts';
import { judgeDrop, judgeFailure, judgeStatus } from './outcome.ts';
import type { ResponseHead, WebResponse } from './ports.ts';
import { type Hop, isRedirect, mostRedirects, redirectTarget } from './redirects.ts';
import type { Answer, Sender, Trip } from './request.ts';

/** How much of a page is read at most, in bytes after decoding. */
const longestPage = 512 * 1024;
/** How much of one is read at most where only its head counts, or that is an error's, in bytes. */
const pageStartLength = 16 * 1024;

/** What an answer looked like when it was last seen, for a conditional request. */
export interface Validators {
  /** The address that gave the answer. */
  url: string;
  etag?: string;
  lastModified?: string;
}

/** What following needs. */
export interface FollowOptions {
  sender: Sender;
  /** The time that a link has, in milliseconds. */
  deadline: number;
}

/** What is asked for. */
export interface Errand {
  /** An http or https address without a fragment. */
  url: string;
  /** Whether the page is read; else its head is enough. */
  reads: boolean;
  validators?: Validators | undefined;
}

/** Why redirects led nowhere. */
interface Astray {
  ok: false;
  reason: 'astray';
  why: UnverifiedReason;
}

/** Where a link led. */
export interface Landing {
  asked: string;
  /** The address that gave the last answer. */
  final: string;
  hops: readonly Hop[];
  end: Answer | Astray;
  facts: PageFacts | undefined;
  elements: PageElements | undefined;
}

/**
 * Asks for an address and follows its redirects, each hop when it is its host's turn. Where HEAD leads astray, GET has the
 * last word.
 */
export async function follow(errand: Errand, trip: Trip, options: FollowOptions): Promise<Landing> {
  if (errand.reads) return walk(errand, 'GET', trip, options);
  const landing = await walk(errand, 'HEAD', trip, options);
  const isAstray = !landing.end.ok && landing.end.reason === 'astray';
  return isAstray ? walk(errand, 'GET', trip, options) : landing;
}

async function walk(
  errand: Errand,
  method: 'HEAD' | 'GET',
  trip: Trip,
  options: FollowOptions,
): Promise<Landing> {
  const hops: Hop[] = [];
  const seen = new Set([errand.url]);
  let url = errand.url;
  for (;;) {
    const { answer, ...page } = await ask(url, errand, method, trip, options);
    const landing = { asked: errand.url, final: url, hops, ...page };
    if (!answer.ok || !isRedirect(answer.status)) return { ...landing, end: answer };
    const target = redirectTarget(answer, url);
    const why = target === undefined ? 'bad-redirect' : troubleWith(target, seen, hops);
    if (target === undefined || why !== undefined) {
      return { ...landing, end: { ok: false, reason: 'astray', why: why ?? 'bad-redirect' } };
    }
    hops.push({ status: answer.status, to: target });
    seen.add(target);
    url = target;
  }
}

function troubleWith(
  target: string,
  seen: ReadonlySet<string>,
  hops: readonly Hop[],
): UnverifiedReason | undefined {
  if (seen.has(target)) return 'redirect-loop';
  return hops.length >= mostRedirects ? 'too-many-redirects' : undefined;
}

/** Asks for one address: with GET, or with HEAD and, where that is not answered well, with GET. */
async function ask(
  url: string,
  { reads, validators }: Errand,
  method: 'HEAD' | 'GET',
  trip: Trip,
  { sender, deadline }: FollowOptions,
): Promise<Pick<Landing, 'facts' | 'elements'> & { answer: Answer }> {
  const headers = validators?.url === url ? conditions(validators) : {};
  if (method === 'HEAD') {
    // Some servers never answer HEAD; they must not take all of the time.
    const wanted = { url, method, headers, bodyLimit: 0, atMost: deadline / 3 } as const;
    const answer = await sender.send(trip, wanted);
    if (answer.ok ? isGood(answer) : answer.reason === 'dropped') {
      return { answer, facts: undefined, elements: undefined };
    }
  }
  let reader: ResponseReader | undefined;
  let isPage = false;
  let length = 0;
  const enough = (chunk: Uint8Array, head: ResponseHead): boolean => {
    length += chunk.length;
    if (isRedirect(head.status)) return true;
    reader ??= new ResponseReader({ contentType: head.headers['content-type'], url });
    isPage = reads && isServed(head);
    const isEnough = reader.push(chunk);
    return isPage ? isEnough : length >= pageStartLength;
  };
  // A retry begins with another page.
  const answer = await sender.persist(trip, {
    url,
    method: 'GET',
    headers,
    bodyLimit: reads ? longestPage : pageStartLength,
    enough,
    begin() {
      reader = undefined;
      length = 0;
    },
  });
  const facts = isPage ? reader?.facts() : undefined;
  const elements = reader?.elements();
  // V8 may hold this scope until it next collects its whole heap; the text of a page is too much to be held with it.
  reader = undefined;
  return { answer, facts, elements };
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

function isGood(answer: WebResponse): boolean {
  return isServed(answer) || isRedirect(answer.status) || answer.status === 304;
}

function isServed({ status }: ResponseHead): boolean {
  return status >= 200 && status <= 299;
}

/**
 * What the end of a link says of it; undefined where a page was served, or is unchanged, which makes a link alive if the page
 * is the right one.
 */
export function judgeEnd(
  { end, hops, elements }: Landing,
  conditional: boolean,
): Judgement | undefined {
  if (end.ok) {
    if (isChallenge(end, elements?.title ?? ''))
      return { outcome: 'unverified', reason: 'bot-wall' };
    return conditional && end.status === 304 ? undefined : judgeStatus(end.status);
  }
  if (end.reason === 'astray') return { outcome: 'unverified', reason: end.why };
  if (end.reason === 'dropped') return judgeDrop(end.why);
  return judgeFailure(end.reason, hops.length > 0);
}

/** The title and the first heading of what was read, as far as there are any. */
export function titlesOf({ elements, facts }: Landing): string[] {
  const titles = [facts?.title, elements?.title, elements?.h1];
  return titles.filter((title): title is string => title !== undefined && title !== '');
}

/** Whether the server said that the page is as it was. */
export function isUnchanged({ end }: Landing): boolean {
  return end.ok && end.status === 304;
}
