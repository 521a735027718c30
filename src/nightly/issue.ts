import { shortLink } from '../escape.ts';
import { commentLimit, fitToLimit, type SizeLimit } from '../report/section.ts';
import { pluralize } from '../text/pluralize.ts';
import { nightMarker, nightOpening, substanceOf } from './marker.ts';
import {
  healthSection,
  starMonthsSection,
  starSourcesSection,
  unreadableSection,
} from './pictures.ts';
import type { NightReport } from './report.ts';
import {
  coverageSection,
  deadSection,
  type FileUrl,
  hostsSection,
  type IssueSection,
  ignoredSection,
  movedSection,
  rulesSection,
  shortenedInOrder,
} from './sections.ts';

/** The tracking issue as it should be. */
export interface WantedIssue {
  title: string;
  body: string;
  /** Whether there is anything to do. */
  state: 'open' | 'clean';
  /** Stands for all of the body that is worth a write of its own. */
  substance: string;
  lastDeath: string | undefined;
}

/** The title of a new issue; whoever has another wish may change it. */
const issueTitle = 'Copydesk: what the archive needs';

/** The tracking issue that a report makes. */
export function wantedIssue(
  report: NightReport,
  fileUrl: FileUrl,
  limit: SizeLimit = commentLimit,
): WantedIssue {
  const state = isClean(report) ? 'clean' : 'open';
  const lasting: IssueSection[] = [
    deadSection(report, fileUrl),
    hostsSection(report),
    movedSection(report, fileUrl),
    rulesSection(report, fileUrl),
    coverageSection(report, fileUrl),
    ignoredSection(report, fileUrl),
    starMonthsSection(report),
    starSourcesSection(report),
  ];
  // What changes from night to night is brought up to date along with the rest.
  const passing: IssueSection[] = [unreadableSection(report), healthSection(report)];
  const head = [`${nightOpening}${headline(report)}`, introduction(report)];
  const substance = substanceOf([...head, ...lasting.map((each) => each.write(each.items))]);
  const body = fitToLimit(
    [
      ...head,
      ...lasting,
      ...passing,
      closing,
      nightMarker({ state, day: report.today, substance }),
    ],
    shortenedInOrder,
    limit,
  );
  return { title: issueTitle, body, state, substance, lastDeath: report.lastDeath };
}

function isClean({ dead, moved, hosts, rules }: NightReport): boolean {
  return dead.length + moved.length + hosts.length === 0 && problemsOf(rules) === 0;
}

function problemsOf(rules: NightReport['rules']): number {
  return rules.reduce((sum, { severity, count }) => sum + (severity === 'info' ? 0 : count), 0);
}

function headline({ dead, moved, hosts, rules, coverage }: NightReport): string {
  const problems = problemsOf(rules);
  const parts = [
    dead.length > 0 && pluralize(dead.length, 'dead link'),
    hosts.length > 0 && pluralize(hosts.length, 'silent host'),
    moved.length > 0 && pluralize(moved.length, 'moved link'),
    problems > 0 && pluralize(problems, 'formatting problem'),
  ].filter((part) => part !== false);
  if (parts.length === 0) {
    const isKnown = coverage.length === 0;
    return isKnown ? 'the archive is in order' : 'what is recognised of the archive is in order';
  }
  const last = parts.pop() as string;
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

function introduction({ dead, moved, hosts }: NightReport): string {
  if (dead.length + moved.length + hosts.length === 0) return '';
  return 'Tick a box to leave a link alone; it then stands at the end, where the tick can be taken back. What is mended leaves the list by itself.';
}

const closing = `Kept up to date by ${shortLink('Copydesk', 'https://github.com/copydesk/copydesk')}; the same locally: \`npx copydesk nightly --dry-run\``;
