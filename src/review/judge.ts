import { type Additions, compareDigests, hasAddedLine } from '../digest/additions.ts';
import { type Archive, createArchive } from '../digest/archive/archive.ts';
import type { Entry } from '../digest/types.ts';
import { againstBase } from '../findings/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { type LinkRun, lintLinks, runLinkCheck } from '../jobs/check-links.ts';
import { addFindings, archiveFiles, lintDigests } from '../jobs/lint-file.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { linksOf } from '../links/scope.ts';
import type { CheckedEntry } from '../rules/engine/checked-links.ts';
import type { ControlComment } from '../rules/engine/disable-comments.ts';
import type { AuthorAssociation } from '../rules/engine/rule.ts';
import { rules } from '../rules/table.ts';
import type { Source } from '../text/source.ts';
import type { BaseArchive, BaseSettings } from './base.ts';
import { pathsAfter, presence } from './base.ts';
import type { ChangedDigests, ReadFile } from './change.ts';
import type { ChangedFile } from './ports.ts';

/** What is judged, and by what. */
interface JudgeInput {
  changed: ChangedDigests;
  /** All files that the change touches. */
  touchedFiles: readonly ChangedFile[];
  archive: BaseArchive;
  settings: BaseSettings;
  /** The date, as YYYY-MM-DD in UTC. */
  today: string;
  /** Undefined where it is unknown. */
  author: AuthorAssociation | undefined;
  links: LinkRun;
}

/** What a change brings. */
export interface Judged {
  /** The findings at the head, each with its state, by file and place. */
  findings: readonly Finding[];
  additions: Additions;
  /** The outcomes of the links that the change adds. */
  outcomes: ReadonlyMap<string, LinkOutcome>;
  /** What is known of the entries of changed files, with their pages. */
  pages: ReadonlyMap<Entry, CheckedEntry>;
  /** Control comments that the change adds. */
  suppressions: readonly ControlComment[];
}

/**
 * Finds the problems at the head, and which of them the change introduced: the findings of all
 * changed files are compared with those before it. Only the links that it adds are checked.
 */
export async function judge(input: JudgeInput): Promise<Judged> {
  const { changed, settings, today, author } = input;
  const before = [...changed.files.flatMap(({ base }) => base ?? []), ...changed.removed];
  const heads = changed.files.map(({ head }) => head);
  const diffs = new Map(changed.files.map(({ head, diff }) => [head.file.source.path, diff]));
  const additions = compareDigests(
    heads.flatMap(({ digests }) => digests),
    before.flatMap(({ digests }) => digests),
    (path, line) => diffs.get(path)?.isAdded(line) ?? false,
  );
  const archives = archivesOf(input, heads, before);
  const outcomes = await runLinkCheck(
    newLinks(heads, additions),
    { settings: settings.config.links, ownSites: settings.ownSites, store: new Map() },
    input.links,
  );

  const { paths } = input.archive;
  const now = presence(paths && pathsAfter(paths, input.touchedFiles));
  const suppressions: ControlComment[] = [];
  const found: Finding[] = [];
  const pages = new Map<Entry, CheckedEntry>();
  for (const { head, base } of changed.files) {
    const { file, digests } = head;
    const archive = archives.head;
    const change = { additions, before: base?.digests[0]?.document, author };
    const linted = lintDigests(file, digests, { archive, today, change });
    const input = { outcomes, archive, today, additions, exists: now };
    const links = await lintLinks(file, digests, input);
    for (const each of links.entries) pages.set(each.entry, each);
    suppressions.push(...linted.silence.addedComments);
    found.push(...addFindings(linted, links.findings).findings);
  }
  const sources = new Map(heads.map(({ file: { source } }) => [source.path, source]));
  const known = await findingsBefore(before, archives.base, presence(paths), today);
  const isTouched = ({ path, range }: Pick<Finding, 'path' | 'range'>) =>
    hasAddedLine(path, range, additions.isAddedLine);
  const findings = againstBase(
    found.map((finding) => onAddedLine(finding, sources, additions)),
    known,
    {
      isTouched,
      // A pair of which neither was touched is no new one, though the page may be read anew.
      isRelation: ({ rule, related = [] }) =>
        relations.has(rule) && (related.length === 0 || related.some(isTouched)),
    },
  );
  return { findings, additions, outcomes, pages, suppressions };
}

/** The rules whose findings may be introduced by a change elsewhere. */
const relations: ReadonlySet<string> = new Set(
  rules.filter(({ relates }) => relates).map(({ id }) => id),
);

/**
 * The finding on the line that the change added, where it is about the space between that line and
 * an untouched one, such as a heading that an entry was put right below.
 */
function onAddedLine(
  finding: Finding,
  sources: ReadonlyMap<string, Source>,
  { isAddedLine }: Additions,
): Finding {
  const { path, range, fix } = finding;
  const [edit, ...others] = fix?.edits ?? [];
  const source = sources.get(path);
  if (!source || !edit || others.length > 0 || edit.text.trim() !== '') return finding;
  if (hasAddedLine(path, range, isAddedLine)) return finding;
  const { start, end } = edit.range;
  if (start.offset !== end.offset || start.column !== 1) return finding;
  const { offset, line } = start;
  if (isAddedLine(path, line)) {
    return { ...finding, range: source.range(offset, offset + source.line(line).length) };
  }
  if (!isAddedLine(path, line - 1)) return finding;
  const above = source.text.slice(0, offset).replace(/\r?\n$/, '').length;
  return { ...finding, range: source.range(above - source.line(line - 1).length, above) };
}

/** The findings before the change; no link is checked for them. */
async function findingsBefore(
  files: readonly ReadFile[],
  archive: Archive,
  exists: (path: string) => Promise<boolean>,
  today: string,
): Promise<Finding[]> {
  const outcomes = new Map<string, LinkOutcome>();
  const found: Finding[] = [];
  for (const { file, digests } of files) {
    const linted = lintDigests(file, digests, { archive, today, unproven: true });
    const links = await lintLinks(file, digests, { outcomes, archive, today, exists });
    found.push(...addFindings(linted, links.findings).findings);
  }
  return found;
}

function newLinks(heads: readonly ReadFile[], additions: Additions) {
  return heads.flatMap(({ file, digests }) =>
    digests
      .flatMap(linksOf)
      .filter(({ link }) => additions.isNewLink(file.source.path, link.range)),
  );
}

/** The archive with the changed files as they were before the change, and as they are after it. */
function archivesOf(
  { archive, touchedFiles }: JudgeInput,
  heads: readonly ReadFile[],
  before: readonly ReadFile[],
): { base: Archive; head: Archive } {
  const touched = new Set(touchedFiles.flatMap(({ path, previousPath }) => [path, previousPath]));
  const untouched = archive.files.filter(({ source }) => !touched.has(source.path));
  const rest = createArchive(untouched.flatMap((file) => archiveFiles(file)));
  const all = (read: readonly ReadFile[]) =>
    rest.with(read.flatMap(({ file, digests }) => archiveFiles(file, digests)));
  const base = all(before);
  // How labels are written is the base's to say.
  return { base, head: { ...all(heads), labels: base.labels, sitesOf: base.sitesOf } };
}
