import { type Config, type DigestConfig, defaultConfigPath } from '../config/config.ts';
import { type Candidate, coverageOf, isPoor } from '../digest/coverage.ts';
import { contains } from '../digest/model/outline.ts';
import type { Digest } from '../digest/types.ts';
import type { FailOn } from '../findings/verdict.ts';
import type { ReportCoverage } from '../report/report.ts';
import { nearest } from '../text/edit-distance.ts';
import { pluralize } from '../text/pluralize.ts';
import { onOneLine } from '../text/source.ts';
import { truncate } from '../text/truncate.ts';
import { attachLinkFindings, type LinkOptions } from './check-links.ts';
import { collect, type Outcome, outcomeOf } from './collect.ts';
import { type DigestFile, lintFile } from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** Lints the named files, or all files of the digests, and checks their links. */
export async function check(
  names: readonly string[],
  workspace: Workspace,
  options: { failOn: FailOn; links: LinkOptions },
): Promise<Outcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const { archive, notices } = await loadArchive(files, workspace, failures);
  const understanding = new Understanding(workspace.config, names.length === 0);
  const collected = await collect(
    { files, failures, notices },
    { names, workspace, run: options.links },
    (file) => {
      const linted = lintFile(file, { archive, today: workspace.today });
      understanding.add(file, linted.digests);
      return linted;
    },
  );
  const told = {
    ...collected,
    notices: [...collected.notices, ...understanding.notices(collected.files.length)],
    coverage: understanding.coverage,
  };
  const checked = await attachLinkFindings(told, archive, workspace, options.links);
  return outcomeOf(checked, options.failOn);
}

/** What one digest of the configuration found in all its files, and what it did not. */
interface Tally {
  config: DigestConfig;
  files: number;
  /** Of the files in which it is: those that have entries and no date heading. */
  undated: Examples;
  /** Those whose names have no date. */
  unnamed: Examples;
  /** Those that have entries and no line with the date. */
  lineless: Examples;
  /** Those without entries. */
  empty: Examples;
  /** Names of sections that no heading has had so far, as they stand in the configuration. */
  unseen: Set<readonly string[]>;
  /** Texts of headings that may have been meant. */
  headings: Set<string>;
}

interface Examples {
  count: number;
  first: string | undefined;
}

/** So many texts of headings are kept to find the one that was meant. */
const mostHeadings = 500;

/**
 * Gathers over the files of a run what the configuration does not describe, for one sentence on
 * each kind, and how much of each file it does.
 */
class Understanding {
  readonly coverage: ReportCoverage[] = [];
  readonly #config: Config;
  /** Whether the run reads all files of the digests. */
  readonly #isWhole: boolean;
  readonly #tallies = new Map<DigestConfig, Tally>();
  readonly #missed = { files: 0, all: 0, count: 0, first: undefined as string | undefined };
  #files = 0;

  constructor(config: Config, isWhole: boolean) {
    this.#config = config;
    this.#isWhole = isWhole;
  }

  /** Takes note of a file and of what its digests read. */
  add({ source: { path }, configs }: DigestFile, digests: readonly Digest[]): void {
    this.#files++;
    const covered = coverageOf(digests);
    const poor = isPoor(covered);
    const like = covered.unread.filter(
      (place) => (poor && place.clear) || digests.some((digest) => isLike(place, digest)),
    );
    const [first] = like;
    if (first) {
      this.#missed.files++;
      this.#missed.all += covered.recognised + like.length;
      this.#missed.count += like.length;
      this.#missed.first ??= exampleOf(first, path, digests);
    }
    for (const [index, digest] of digests.entries()) {
      const config = configs[index] as DigestConfig;
      const lines = like.filter((place) => isLike(place, digest)).map(({ line }) => line);
      this.coverage.push({
        path,
        digest: this.#config.digests.indexOf(config) + 1,
        recognised: digest.entries.length,
        missed: lines.length,
        ...(lines[0] !== undefined && { firstMissed: lines[0] }),
      });
      // What one digest leaves out may be another one's.
      const isEmpty = index === 0 && digests.every(({ entries }) => entries.length === 0);
      this.#count(path, config, digest, isEmpty);
    }
  }

  #count(path: string, config: DigestConfig, digest: Digest, isEmpty: boolean): void {
    const tally = this.#tallies.get(config) ?? emptyTally(config);
    this.#tallies.set(config, tally);
    const { format, entries, days, sections, headings, document } = digest;
    tally.files++;
    for (const section of sections) {
      const name = section.path.at(-1);
      if (name !== undefined && tally.headings.size < mostHeadings) tally.headings.add(name);
      for (const each of tally.unseen) if (contains(section.path, each)) tally.unseen.delete(each);
    }
    if (isEmpty) note(tally.empty, path);
    if (format.dateIn && format.dateIn(path) === undefined) note(tally.unnamed, path);
    if (entries.length > 0 && format.dateLine && !hasDateLine(digest)) note(tally.lineless, path);
    const isDated = days.some(({ from }) => from === 'heading');
    if (entries.length > 0 && format.days.length > 0 && !isDated) {
      const texts = headings.filter(({ role }) => role === 'section' || role === 'other');
      const heading =
        texts.find(({ range }) => /\d/.test(document.source.line(range.start.line))) ?? texts[0];
      const { line } = heading?.range.start ?? {};
      const place = line === undefined ? path : `${path}:${line}`;
      note(
        tally.undated,
        heading ? `${place} (${quoted(document.source.line(line ?? 1))})` : place,
      );
    }
  }

  /** What was not understood, a sentence for each kind. */
  notices(digestFiles: number): string[] {
    const { assumed, digests } = this.#config;
    if (assumed) return this.#ofDefault(digestFiles);
    const notices = [...this.#missedNotice()];
    for (const config of digests) {
      const tally = this.#tallies.get(config);
      if (tally) notices.push(...tallyNotices(tally, this.#isWhole));
    }
    return notices;
  }

  #ofDefault(digestFiles: number): string[] {
    if (!this.#isWhole && this.#missed.count === 0) return [];
    const patterns = this.#config.digests.flatMap((digest) => digest.files).join(', ');
    const looked = `There is no ${defaultConfigPath}, so the default format was looked for in ${patterns}`;
    const found =
      this.#missed.count === 0
        ? `${digestFiles} of ${pluralize(this.#files, 'file')} ${digestFiles === 1 ? 'has' : 'have'} days with entries`
        : this.#missedText();
    return [`${looked}: ${found}. \`copydesk init\` writes a configuration.`];
  }

  #missedNotice(): string[] {
    if (this.#missed.count === 0) return [];
    return [
      `${this.#missedText()}. Does \`entry\` in ${defaultConfigPath} say how they are written, and \`sections\` what is to be left out? \`copydesk init --dry-run\` shows what it finds.`,
    ];
  }

  #missedText(): string {
    const { files, all, count, first } = this.#missed;
    return `${count.toLocaleString('en')} of ${pluralize(all, 'line')} that look like entries are not read, in ${pluralize(files, 'file')}; the first is ${first}`;
  }
}

function emptyTally(config: DigestConfig): Tally {
  const { sections } = config.format;
  const names = sections && ('only' in sections ? sections.only : sections.except);
  const none = () => ({ count: 0, first: undefined });
  return {
    config,
    files: 0,
    undated: none(),
    unnamed: none(),
    lineless: none(),
    empty: none(),
    unseen: new Set(names),
    headings: new Set(),
  };
}

function hasDateLine({ format, document: { source } }: Digest): boolean {
  const named = format.dateIn?.(source.path);
  return (format.dateLine?.(source.text, named).length ?? 0) > 0;
}

function note(examples: Examples, first: string): void {
  examples.count++;
  examples.first ??= first;
}

/** Whether a place is of the kind that a format takes for entries. */
function isLike({ block, clear, start }: Candidate, { format, inScope }: Digest): boolean {
  // An item with a link anywhere may have been meant; other blocks with one are mostly prose.
  const isMeant = clear || block === 'item';
  return isMeant && format.entries.some((each) => each.block.type === block) && inScope(start);
}

function exampleOf({ line, block }: Candidate, path: string, digests: readonly Digest[]): string {
  const source = digests[0]?.document.source;
  const templates = digests.flatMap(({ format }) => format.entries);
  const nearest = templates.find((each) => each.block.type === block) ?? templates[0];
  const text = quoted(source?.line(line) ?? '');
  return `${path}:${line} (${text}), where \`${nearest?.text}\` is expected`;
}

function quoted(text: string): string {
  return `\`${truncate(onOneLine(text).trim(), 60)}\``;
}

function tallyNotices({ config, ...tally }: Tally, isWhole: boolean): string[] {
  const { files, undated, unnamed, lineless, empty, unseen, headings } = tally;
  const ofFiles = ({ count }: Examples) => `${count} of ${pluralize(files, 'file')}`;
  const notices: string[] = [];
  if (undated.first !== undefined) {
    notices.push(
      `\`day\` (\`${config.format.days.at(-1)?.[0]?.text}\`) fits no heading in ${ofFiles(undated)}; the first is ${undated.first}.`,
    );
  }
  if (unnamed.first !== undefined) {
    notices.push(
      `\`date-in\` fits no date in the names of ${ofFiles(unnamed)}; the first is ${unnamed.first}.`,
    );
  }
  if (lineless.first !== undefined) {
    notices.push(
      `\`date-line\` fits no line in ${ofFiles(lineless)}; the first is ${lineless.first}.`,
    );
  }
  if (!isWhole) return notices;
  for (const name of unseen) {
    const meant = nearest(name.at(-1) ?? '', headings);
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
    notices.push(
      `\`sections\` names \`${name.join('` / `')}\`, but no heading in ${pluralize(files, 'file')} is called so${hint || '.'}`,
    );
  }
  if (empty.first !== undefined) {
    const patterns = config.files.map((each) => `\`${each}\``).join(', ');
    notices.push(
      `${ofFiles(empty)} of ${patterns} ${empty.count === 1 ? 'has' : 'have'} no entries; the first is ${empty.first}. \`exclude\` leaves files out.`,
    );
  }
  return notices;
}
