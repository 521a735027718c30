import type { PageFacts } from '../page/facts.ts';
import type { CheckContext } from './context.ts';
import { hostOf, type TimeBudget } from './fetch.ts';
import { type FollowResult, follow, judgeAnswer, titlesOf } from './follow.ts';
import type { WebFailureReason } from './ports.ts';
import { isSameTitle } from './soft-not-found.ts';

/** Failures that say of a host, not of a page, that there is no https to be had. */
const noHttps: ReadonlySet<string> = new Set<WebFailureReason>([
  'connect-refused',
  'connect-timeout',
  'timeout',
  'reset',
  'unreachable',
  'protocol',
  'tls-expired',
  'tls-wrong-host',
  'tls-self-signed',
  'tls-untrusted',
  'tls-too-old',
  'tls-other',
]);

/**
 * The address with https of a living http link, where that serves the same page: it ends at the
 * same address or has the same title. Undefined where the link has https already, and where https
 * could not be tried or serves something else.
 */
export async function httpsAddress(
  url: string,
  page: FollowResult,
  facts: PageFacts | undefined,
  budget: TimeBudget,
  context: CheckContext,
): Promise<string | undefined> {
  const { requested } = page;
  if (!requested.startsWith('http:')) return undefined;
  const other = await askOverHttps(withHttps(requested), budget, context);
  if (!other || judgeAnswer(other) !== undefined || !other.final.startsWith('https:')) {
    return undefined;
  }
  if (other.final === page.final || haveOneTitle(page, facts, other)) return withHttps(url);
  if (facts !== undefined || titlesOf(page).length > 0 || !isHtml(other)) return undefined;
  // Only the head of the page is known, which has no title.
  const read = await follow(requested, { want: 'facts' }, budget, context);
  const isServed = judgeAnswer(read) === undefined;
  return isServed && haveOneTitle(read, read.facts, other) ? withHttps(url) : undefined;
}

/**
 * Asks for an address, unless its host is known not to answer over https; one link finds that out
 * for all.
 */
async function askOverHttps(
  address: string,
  budget: TimeBudget,
  context: CheckContext,
): Promise<FollowResult | undefined> {
  const host = hostOf(address);
  const known = context.https.get(host);
  if (known && !(await known)) return undefined;
  const asked = follow(address, { want: 'facts', once: true }, budget, context);
  const answers = asked.then(({ final, answer }) => {
    return final !== address || answer.ok || !noHttps.has(answer.reason);
  });
  context.https.set(host, answers);
  return (await answers) ? asked : undefined;
}

function withHttps(url: string): string {
  return url.trim().replace(/^http:/i, 'https:');
}

function haveOneTitle(
  one: FollowResult,
  facts: PageFacts | undefined,
  other: FollowResult,
): boolean {
  const title = facts?.title ?? titlesOf(one)[0];
  return title !== undefined && titlesOf(other).some((each) => isSameTitle(each, title));
}

function isHtml({ answer }: FollowResult): boolean {
  const type = answer.ok ? answer.headers['content-type'] : undefined;
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '');
}
