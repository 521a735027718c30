import { markdownCode, markdownText, shortLink } from '../escape.ts';
import { withFragment } from '../links/redirects.ts';
import { collapsible, leftOutText, type SummarySection, table } from '../report/section.ts';
import { reasonText } from '../rules/links/reasons.ts';
import { pluralize } from '../text/pluralize.ts';
import { truncate, truncateMiddle } from '../text/truncate.ts';
import { boxMarker } from './marker.ts';
import type { NightReport, ReportedHost, ReportedLink } from './report.ts';

/**
 * The sections that may be shortened where the issue grows too long, the least helpful first. A
 * section loses its last items, or all of them, before the next one loses any.
 */
export const shortenedInOrder = [
  'health',
  'sources',
  'months',
  'unverified',
  'ignored',
  'coverage',
  'moved',
  'rules',
  'hosts',
  'dead',
] as const;

/** The name of a section of the issue. */
export type IssueSection = SummarySection<(typeof shortenedInOrder)[number]>;

/** The address of a line of a file; undefined where files have no pages to link to. */
export type FileUrl = (path: string, line?: number) => string | undefined;

/** The links that are dead, by file and age, each with a box. */
export function deadSection({ dead }: NightReport, fileUrl: FileUrl): IssueSection {
  return listSection('dead', 'Dead links', 'link', dead, fileUrl, deadWords);
}

/** The links that moved. */
export function movedSection({ moved }: NightReport, fileUrl: FileUrl): IssueSection {
  return listSection('moved', 'Moved links', 'link', moved, fileUrl, movedWords);
}

function listSection<Of extends ReportedLink>(
  name: IssueSection['name'],
  title: string,
  noun: string,
  links: readonly Of[],
  fileUrl: FileUrl,
  words: (link: Of) => string,
): IssueSection {
  return {
    name,
    items: links.length,
    write(max) {
      if (links.length === 0) return '';
      const shown = links.slice(0, max);
      const parts = [`#### ${title} (${links.length.toLocaleString('en')})`];
      parts.push(...byFile(shown, fileUrl, (link) => item(link, false, fileUrl, words(link))));
      const rest = leftOutText(links.length, shown.length, noun);
      if (rest) parts.push(rest);
      return parts.join('\n\n');
    },
  };
}

/** Lists under the names of their files. */
function byFile<Of extends ReportedLink>(
  links: readonly Of[],
  fileUrl: FileUrl,
  write: (link: Of) => string,
): string[] {
  const groups = new Map<string, string[]>();
  for (const each of links) {
    const { path } = each.link;
    const group = groups.get(path);
    if (group) group.push(write(each));
    else groups.set(path, [write(each)]);
  }
  return [...groups].map(([path, lines]) => `${fileName(path, fileUrl)}\n\n${lines.join('\n')}`);
}

function fileName(path: string, fileUrl: FileUrl, line?: number): string {
  const name = markdownCode(truncateMiddle(path, 200));
  const url = fileUrl(path, line);
  return url === undefined ? name : shortLink(name, url);
}

function item(
  { link, key }: ReportedLink,
  ticked: boolean,
  fileUrl: FileUrl,
  words: string,
): string {
  const { title, spelled, path, line, date, places } = link;
  const name = title.trim() === '' ? spelled.replace(/^https?:\/\//, '') : title;
  const label = shortLink(markdownText(truncate(name, 120)), spelled);
  const lineWords = `line ${line}`;
  const url = fileUrl(path, line);
  const about = [
    url === undefined ? lineWords : shortLink(lineWords, url),
    ...(date === undefined ? [] : [date]),
    ...(places > 1 ? [`and ${pluralize(places - 1, 'more place')}`] : []),
  ].join(', ');
  return `- [${ticked ? 'x' : ' '}] ${label} (${about}): ${words} ${boxMarker(key)}`;
}

function deadWords({ claim, copy }: NightReport['dead'][number]): string {
  const seen = listOf(claim.days.slice(0, 3));
  const words = `${reasonText(claim)}, seen on ${seen}.`;
  const day = copy && /\/web\/(\d{4})(\d{2})(\d{2})/.exec(copy);
  if (!copy || !day) return words;
  return `${words} ${shortLink(`Archived copy of ${day.slice(1, 4).join('-')}`, copy)}, which wants a look.`;
}

function movedWords({ claim, link }: NightReport['moved'][number]): string {
  const to = claim.to.includes('#') ? claim.to : withFragment(claim.to, link.spelled);
  const name = truncateMiddle(to, 200);
  return `moved for good to ${shortLink(markdownText(name), to)}.`;
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The hosts that fail as a whole: their links may be fine again tomorrow. */
export function hostsSection({ hosts }: NightReport): IssueSection {
  return {
    name: 'hosts',
    items: hosts.length,
    write(max) {
      if (hosts.length === 0) return '';
      const lines = hosts.slice(0, max).map((host) => hostItem(host, false));
      const rest = leftOutText(hosts.length, lines.length, 'host');
      const parts = [`#### Silent hosts (${hosts.length.toLocaleString('en')})`];
      if (lines.length > 0) parts.push(lines.join('\n'));
      if (rest) parts.push(rest);
      return parts.join('\n\n');
    },
  };
}

function hostItem({ host, links, key }: ReportedHost, ticked: boolean): string {
  const name = shortLink(markdownCode(truncateMiddle(host.host, 100)), `https://${host.host}/`);
  const box = `- [${ticked ? 'x' : ' '}]`;
  return `${box} ${name}: every request has failed since ${host.first}, its front page too; ${pluralize(links, 'link')} ${boxMarker(key)}`;
}

/** The findings by rule, and the commands that mend them. */
export function rulesSection({ rules }: NightReport, fileUrl: FileUrl): IssueSection {
  const told = rules.filter(({ severity }) => severity !== 'info');
  const sum = (key: 'count' | 'safe' | 'unsafe') =>
    told.reduce((total, rule) => total + rule[key], 0);
  return {
    name: 'rules',
    items: told.length,
    write(max) {
      if (told.length === 0) return '';
      const rows = told
        .slice(0, max)
        .map((rule) => [
          shortLink(markdownText(rule.rule), rule.url),
          rule.count.toLocaleString('en'),
          rule.safe.toLocaleString('en'),
          place(rule.path, rule.line, fileUrl),
        ]);
      const parts = [
        `#### Formatting problems (${sum('count').toLocaleString('en')})`,
        remedy(sum),
      ];
      if (rows.length > 0) {
        const head = ['Rule', 'Problems', 'With a safe fix', 'The first'];
        parts.push(table(head, ['left', 'right', 'right', 'left'], rows));
      }
      const rest = leftOutText(told.length, rows.length, 'rule');
      if (rest) parts.push(rest);
      return parts.join('\n\n');
    },
  };
}

function remedy(sum: (key: 'safe' | 'unsafe' | 'count') => number): string {
  const safe = sum('safe');
  const unsafe = sum('unsafe');
  const all = '`npx copydesk check --offline` lists them.';
  const sentences = [
    safe > 0 ? `\`npx copydesk fix --offline\` mends ${amount(safe, sum('count'))}.` : '',
    unsafe > 0
      ? `\`npx copydesk fix --offline --unsafe\` mends ${safe > 0 ? `${unsafe.toLocaleString('en')} more` : amount(unsafe, sum('count'))}, which ${unsafe === 1 ? 'wants' : 'want'} a look.`
      : '',
    all,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function amount(some: number, all: number): string {
  if (some === all) return all === 1 ? 'it' : 'them all';
  return `${some.toLocaleString('en')} of them`;
}

/** A place for a table's cell. */
function place(path: string, line: number, fileUrl: FileUrl): string {
  const name = markdownText(`${truncateMiddle(path, 80)}:${line}`);
  const url = fileUrl(path, line);
  return url === undefined ? name : shortLink(name, url);
}

/** How many files stand in the open of which little is recognised; the others are folded. */
const shownFiles = 5;

/** The files of which the format recognises little, those with the most lines first. */
export function coverageSection({ coverage }: NightReport, fileUrl: FileUrl): IssueSection {
  const files = coverage.toSorted((a, b) => b.all - b.recognised - (a.all - a.recognised));
  const sum = (key: 'recognised' | 'all') => files.reduce((total, file) => total + file[key], 0);
  return {
    name: 'coverage',
    items: files.length,
    write(max) {
      if (files.length === 0) return '';
      const lines = files.slice(0, max).map((file) => coverageLine(file, fileUrl));
      const rest = leftOutText(files.length, lines.length, 'file');
      if (rest) lines.push(`- ${rest}`);
      const all = sum('all');
      const missed = `${(all - sum('recognised')).toLocaleString('en')} of ${pluralize(all, 'line')} that look like entries are not recognised, in ${pluralize(files.length, 'file')}.`;
      const advice =
        'The rules about entries do not look at these lines, nor do the stars count them. The format of the entries is described in `.github/copydesk.yml`; `npx copydesk init --dry-run` shows what it finds.';
      const folded = lines.splice(shownFiles);
      const parts = ['#### Not recognised', `${missed} ${advice}`, lines.join('\n')];
      if (folded.length > 0) {
        parts.push(collapsible('More files', folded.join('\n')));
      }
      return parts.join('\n\n');
    },
  };
}

function coverageLine(
  { path, recognised, all, line }: NightReport['coverage'][number],
  fileUrl: FileUrl,
): string {
  const some = recognised === 0 ? 'none' : recognised.toLocaleString('en');
  return `- ${fileName(path, fileUrl, line)}: ${some} of ${pluralize(all, 'line')}; the first that is not recognised is line ${line}`;
}

/** What somebody wants to be left alone, with ticked boxes. */
export function ignoredSection({ ignored }: NightReport, fileUrl: FileUrl): IssueSection {
  const { links, hosts } = ignored;
  const items = links.length + hosts.length;
  return {
    name: 'ignored',
    items,
    write(max) {
      if (items === 0) return '';
      const shown = links.slice(0, max);
      const shownHosts = hosts.slice(0, max - shown.length);
      const parts = byFile(shown, fileUrl, (each) => item(each, true, fileUrl, claimWords(each)));
      if (shownHosts.length > 0)
        parts.push(shownHosts.map((each) => hostItem(each, true)).join('\n'));
      const rest = leftOutText(items, shown.length + shownHosts.length, 'box', 'boxes');
      if (rest) parts.push(rest);
      return collapsible(`<b>Left alone (${items.toLocaleString('en')})</b>`, parts.join('\n\n'));
    },
  };
}

function claimWords({ claim, ...rest }: ReportedLink): string {
  return claim.outcome === 'dead' ? deadWords({ ...rest, claim }) : movedWords({ ...rest, claim });
}
