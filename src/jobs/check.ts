import { defaultConfigPath } from '../config/config.ts';
import { coverageOf, isPoor } from '../digest/coverage.ts';
import type { Digest } from '../digest/types.ts';
import type { FailOn } from '../findings/verdict.ts';
import { pluralize } from '../text/pluralize.ts';
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
  const unread: Unread = { files: 0, missed: 0, all: 0, first: undefined };
  const collected = await collect(
    { files, failures, notices },
    { names, workspace, run: options.links },
    (file) => {
      const linted = lintFile(file, { archive, today: workspace.today });
      noteUnread(unread, file, linted.digests);
      return linted;
    },
  );
  const told = {
    ...collected,
    notices: [...collected.notices, ...unreadNotices(unread, workspace)],
  };
  const checked = await attachLinkFindings(told, archive, workspace, options.links);
  return outcomeOf(checked, options.failOn);
}

/** What looks like an entry and is none, over all files of which little is recognised. */
interface Unread {
  files: number;
  missed: number;
  all: number;
  first: string | undefined;
}

function noteUnread(unread: Unread, { source }: DigestFile, digests: readonly Digest[]): void {
  const coverage = coverageOf(digests);
  const [line] = coverage.missed;
  if (line === undefined || !isPoor(coverage)) return;
  unread.files++;
  unread.missed += coverage.missed.length;
  unread.all += coverage.all;
  unread.first ??= `${source.path}:${line}`;
}

/** What was not understood is told, in one sentence. */
function unreadNotices({ files, missed, all, first }: Unread, { config }: Workspace): string[] {
  if (first === undefined) return [];
  const what = `${missed.toLocaleString('en')} of ${pluralize(all, 'line')} that look like entries are not read, in ${pluralize(files, 'file')}; the first is ${first}`;
  const patterns = config.digests.flatMap((digest) => digest.files).join(', ');
  return [
    config.assumed
      ? `There is no ${defaultConfigPath}, so the default format was looked for in ${patterns}: ${what}. \`copydesk init\` writes a configuration.`
      : `${what}. Does \`entry\` in ${defaultConfigPath} say how they are written? \`copydesk init --dry-run\` shows what it finds.`,
  ];
}
