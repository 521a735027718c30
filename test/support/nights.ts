import { type LinkOutcome, unverifiedReasons } from '../../src/links/outcome.ts';
import { nothingStored, type Stored } from '../../src/links/store.ts';
import { type NightLink, phaseOf } from '../../src/nightly/inventory.ts';
import { type WantedIssue, wantedIssue } from '../../src/nightly/issue.ts';
import { afterChecks, closeNight } from '../../src/nightly/night.ts';
import { type ArchiveFacts, type NightReport, reportNight } from '../../src/nightly/report.ts';

export const deadAfter = 3;

/** A link of an archive, an entry of its own unless told otherwise. */
export function nightLink(url: string, more: Partial<NightLink> = {}): NightLink {
  return {
    url,
    spelled: url,
    kind: 'entry',
    date: '2024-05-01',
    path: 'digest.md',
    line: 3,
    title: 'A title',
    places: 1,
    phase: phaseOf(url),
    ...more,
  };
}

/** What a check finds; a word for what it comes to. */
export function found(
  url: string,
  what: 'alive' | 'dead' | 'timeout' | 'wall' | string,
): LinkOutcome {
  const base = { url, duration: 0 };
  if (what === 'alive') return { ...base, outcome: 'alive', reason: 'ok' };
  if (what === 'dead') return { ...base, status: 404, outcome: 'dead', reason: 'not-found' };
  if (what === 'wall') return { ...base, outcome: 'unverified', reason: 'bot-wall' };
  const reason = unverifiedReasons.find((each) => each === what);
  if (reason) return { ...base, outcome: 'unverified', reason };
  return { ...base, finalUrl: what, outcome: 'moved', reason: 'permanent-redirect' };
}

/** The facts of an archive of these links. */
export function factsOf(
  links: readonly NightLink[],
  more: Partial<ArchiveFacts> = {},
): ArchiveFacts {
  return {
    inventory: new Map(links.map((link) => [link.url, link])),
    rules: [],
    coverage: [],
    stars: { total: 0, starred: 0, bySource: [], byMonth: [] },
    ...more,
  };
}

/** An archive that goes through nights: what each finds of its links and of front pages. */
export function startArchive(links: readonly NightLink[], more: Partial<ArchiveFacts> = {}) {
  const facts = factsOf(links, more);
  const archive = {
    facts,
    stored: nothingStored as Stored,
    today: '2024-06-01',
    /** One night; hosts answer unless `fronts` says otherwise. */
    night(today: string, what: Record<string, string>, fronts: Record<string, string> = {}) {
      archive.today = today;
      const outcomes = Object.entries(what).map(([url, word]) => found(url, word));
      const hosts = new Set(Object.keys(what).map((url) => `${new URL(url).origin}/`));
      const controls = [...hosts].map((url) => found(url, fronts[url] ?? 'alive'));
      const after = afterChecks(archive.stored, outcomes, controls, today);
      archive.stored = closeNight(after, facts.inventory, { today, deadAfter });
      return archive.report();
    },
    report(): NightReport {
      return reportNight(archive.stored, facts, { today: archive.today, deadAfter, movedAfter: 2 });
    },
    issue(): WantedIssue {
      return wantedIssue(archive.report(), () => undefined);
    },
  };
  return archive;
}
