import { type Config, defaultConfigPath } from '../config/config.ts';
import { parseConfig } from '../config/load.ts';
import { createArchive } from '../digest/archive/archive.ts';
import { coverageOf } from '../digest/coverage.ts';
import { CopydeskError } from '../errors.ts';
import { sampleFiles } from '../inference/files.ts';
import { type Inference, infer } from '../inference/infer.ts';
import { configText, type ProposedDigest, type RuleHabit } from '../inference/write.ts';
import { decodeText } from '../text/decode.ts';
import { pluralize } from '../text/pluralize.ts';
import { createSource, onOneLine, type Source } from '../text/source.ts';
import { archiveFiles, type DigestFile, lintDigests, readFile } from './lint-file.ts';
import type { Files } from './ports.ts';

/** A line that looks like an entry and is none for the configuration. */
export interface MissedLine {
  path: string;
  line: number;
  text: string;
}

/** A configuration for a repository, with what it does. */
export interface Proposal {
  /** The text of the configuration file. */
  text: string;
  config: Config;
  digests: readonly ProposedDigest[];
  /** How much of what looks like an entry it recognises, on pages that it was not inferred from. */
  coverage: { files: number; recognised: number; all: number; missed: readonly MissedLine[] };
  /** How often each rule has something to say on all pages that were read. */
  findings: readonly { rule: string; count: number }[];
  /** About how many characters all files of the digests have. */
  size: number;
  /** How many entries these pages have. */
  entries: number;
  notes: readonly string[];
}

/** What a proposal is made from. */
interface InitWorkspace {
  files: Pick<Files, 'list' | 'read'>;
  /** The date, as YYYY-MM-DD in UTC. */
  today: string;
  progress(done: number, total: number): Promise<void>;
}

const markdownFiles = ['**/*.md', '**/*.markdown', '**/*.mdown', '**/*.mkd'];
/** So many pages are linted, to see which rules the pages contradict. */
const mostLinted = 120;
/** The share of entries above which what a rule says is what the pages do. */
const habitual = { info: 0.1, off: 0.2 };
/** So few findings are no habit, whatever their share. */
const fewFindings = 3;
/** So few entries show no habit either. */
const fewEntries = 10;

/**
 * Reads a repository and proposes a configuration for it. Throws `no-input` where no page has what
 * looks like an entry.
 */
export async function proposeConfig(workspace: InitWorkspace): Promise<Proposal> {
  const { files, today } = workspace;
  const paths = await files.list(markdownFiles, []);
  if (paths.length === 0) {
    throw new CopydeskError(
      'no-input',
      'no markdown files here, expected pages that list links (`*.md`); run `copydesk init` at the top of the repository',
    );
  }
  const sources: Source[] = [];
  const notes: string[] = [];
  for (const path of sampleFiles(paths)) {
    try {
      sources.push(createSource(path, decodeText(path, await files.read(path)).text));
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      notes.push(`Not read: ${error.message}.`);
    }
  }
  const inference = infer(sources, paths);
  notes.push(...inference.notes);
  if (inference.digests.length === 0) {
    throw new CopydeskError(
      'no-input',
      notes.length > 0
        ? notes.join('\n')
        : `found no page that lists links, among ${pluralize(paths.length, 'markdown file')}; expected headings or list items with \`[title](address)\`, at least five of them`,
    );
  }
  const plain = inference.digests.map((digest) => ({ ...digest, rules: [] }));
  const read = readAll(sources, parseConfig(configText(plain), defaultConfigPath));
  const counted = await countRules(read, today, workspace.progress);
  const proposed = inference.digests.map((digest, at) => ({
    ...digest,
    rules: counted.habits[at] ?? [],
  }));
  const text = configText(proposed);
  const config = parseConfig(text, defaultConfigPath);
  return {
    text,
    config,
    digests: proposed,
    coverage: coverageOver(read, inference),
    findings: counted.findings,
    size: sizeOf(read, config, paths),
    entries: read.reduce((sum, { digests }) => sum + distinctHeads(digests), 0),
    notes,
  };
}

type ReadPage = { file: DigestFile; digests: ReturnType<typeof readFile>; at: readonly number[] };

/** The pages that the configuration describes, read with its formats. */
function readAll(sources: readonly Source[], config: Config): ReadPage[] {
  return sources.flatMap((source) => {
    const at = config.digests.flatMap(({ matches }, index) =>
      matches(source.path) ? [index] : [],
    );
    const configs = config.digests.filter(({ matches }) => matches(source.path));
    if (configs.length === 0) return [];
    const file: DigestFile = { source, bom: false, configs, assumed: false };
    try {
      return [{ file, digests: readFile(file), at }];
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      return [];
    }
  });
}

function sizeOf(read: readonly ReadPage[], { digests }: Config, paths: readonly string[]): number {
  const size = read.reduce((sum, { file }) => sum + file.source.text.length, 0);
  const all = paths.filter((path) => digests.some(({ matches }) => matches(path)));
  return Math.round((size * all.length) / Math.max(1, read.length));
}

function distinctHeads(digests: ReadPage['digests']): number {
  return new Set(digests.flatMap(({ entries }) => entries.map((e) => e.head.start.offset))).size;
}

/** What is told of entries without a title, once it is known what their pages say. */
const untitledRule = 'digest-title-missing';

/** Lints the pages, and finds the rules that more than a few of their entries contradict. */
async function countRules(
  pages: readonly ReadPage[],
  today: string,
  progress: InitWorkspace['progress'],
) {
  const archive = createArchive(pages.flatMap(({ file, digests }) => archiveFiles(file, digests)));
  const linted = pages.slice(-mostLinted);
  const perDigest: { entries: number; days: number; rules: Map<string, number> }[] = [];
  for (const [index, { file, digests, at }] of linted.entries()) {
    await progress(index, linted.length);
    const { findings } = lintDigests(file, digests, { archive, today, unproven: true });
    for (const [nth, which] of at.entries()) {
      perDigest[which] ??= { entries: 0, days: 0, rules: new Map() };
      const counts = perDigest[which];
      const digest = digests[nth];
      if (!digest) continue;
      counts.entries += digest.entries.length;
      counts.days += digest.days.length;
      const untitled = digest.entries.filter(({ title, url }) => !title && url !== '').length;
      if (untitled > 0) {
        counts.rules.set(untitledRule, (counts.rules.get(untitledRule) ?? 0) + untitled);
      }
      for (const { rule, range } of findings) {
        if (!digest.inScope(range.start.offset)) continue;
        counts.rules.set(rule, (counts.rules.get(rule) ?? 0) + 1);
      }
    }
  }
  await progress(linted.length, linted.length);
  const habits: RuleHabit[][] = [];
  const total = new Map<string, number>();
  for (const [at, counts] of perDigest.entries()) {
    const found: RuleHabit[] = [];
    habits[at] = found;
    for (const [rule, count] of [...(counts?.rules ?? [])].sort()) {
      const ofDays = rule.startsWith('digest-day');
      const of = ofDays ? counts.days : counts.entries;
      const share = count / Math.max(1, of);
      const isHabit = of >= fewEntries && count >= fewFindings && share > habitual.info;
      // Without it, an entry without a title would be one that is not as the template says.
      const severity = share > habitual.off && rule !== untitledRule ? 'off' : 'info';
      if (isHabit) {
        const unit = ofDays ? 'days' : 'entries';
        found.push({ rule, severity, why: `${count} findings in ${of} ${unit}` });
      }
      if (!isHabit || severity === 'info') total.set(rule, (total.get(rule) ?? 0) + count);
    }
  }
  const findings = [...total]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  return { habits, findings };
}

/** How many missed lines are shown. */
const mostMissed = 5;

function coverageOver(pages: readonly ReadPage[], { digests }: Inference): Proposal['coverage'] {
  const held = new Set(digests.flatMap(({ held }) => held));
  const coverage = { files: 0, recognised: 0, all: 0, missed: [] as MissedLine[] };
  for (const { file, digests } of pages) {
    if (!held.has(file.source.path)) continue;
    const { recognised, all, missed } = coverageOf(digests);
    coverage.files++;
    coverage.recognised += recognised;
    coverage.all += all;
    for (const { line } of missed.slice(0, mostMissed - coverage.missed.length)) {
      const text = onOneLine(file.source.line(line)).trim();
      coverage.missed.push({ path: file.source.path, line, text });
    }
  }
  return coverage;
}
