import type { Archive } from '../../digest/archive/archive.ts';
import { isHabit } from '../../digest/habit.ts';
import { linkIdentity } from '../../digest/identity/identity.ts';
import type { Digest } from '../../digest/types.ts';
import type { LinkOutcome } from '../../links/outcome.ts';
import type { PageFacts } from '../../page/facts.ts';
import type { LinkProblem } from './link-problem.ts';
import { mismatchedTitle } from './mismatched-title.ts';
import { missingTitle } from './missing-title.ts';

/** So many entries tell whether a digest has the habit to take its titles from the pages. */
const enoughEntries = 5;

/**
 * The findings about the titles of a digest's entries, in their order: `digest-title-missing` for those without one,
 * `digest-title-mismatch` for those about something else than their page, unless it is the digest's habit to write titles of
 * its own. Facts count only of links that are alive or moved. A title that a site gives to several of its pages is no
 * page's own: it is neither written nor compared with.
 */
export function titleProblems(
  digest: Digest,
  outcomes: ReadonlyMap<string, LinkOutcome>,
  archive: Pick<Archive, 'labels'>,
): LinkProblem[] {
  const shared = sharedTitles(outcomes);
  const mismatches = new Set<LinkProblem>();
  let compared = 0;
  const problems = digest.entries.flatMap((entry) => {
    const known = factsOf(outcomes.get(entry.url));
    const facts = known && shared.has(titleKey(entry.url, known)) ? undefined : known;
    const missing = missingTitle(entry, digest.format, facts, archive);
    if (missing || facts?.title === undefined) return missing ?? [];
    compared++;
    const mismatch = mismatchedTitle(entry, digest, facts);
    if (mismatch) mismatches.add(mismatch);
    return mismatch ?? [];
  });
  const takesTitles = compared < enoughEntries || isHabit(compared - mismatches.size, compared);
  return takesTitles ? problems : problems.filter((problem) => !mismatches.has(problem));
}

function factsOf(outcome: LinkOutcome | undefined): PageFacts | undefined {
  return outcome?.outcome === 'alive' || outcome?.outcome === 'moved' ? outcome.facts : undefined;
}

/** The titles that two links of one site or more have in common. */
function sharedTitles(outcomes: ReadonlyMap<string, LinkOutcome>): ReadonlySet<string> {
  const links = new Map<string, string>();
  const shared = new Set<string>();
  for (const [url, outcome] of outcomes) {
    const facts = factsOf(outcome);
    if (!facts) continue;
    const key = titleKey(url, facts);
    const link = linkIdentity(url)?.key ?? url;
    if ((links.get(key) ?? link) !== link) shared.add(key);
    links.set(key, link);
  }
  return shared;
}

function titleKey(url: string, { title }: PageFacts): string {
  return `${linkIdentity(url)?.site} ${title}`;
}
