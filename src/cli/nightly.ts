import { terminalText } from '../escape.ts';
import { openStoreFile } from '../jobs/link-store.ts';
import { readParts } from '../jobs/night-memory.ts';
import { nightly } from '../jobs/nightly.ts';
import { printStore } from '../links/store.ts';
import { partOf } from '../nightly/ask.ts';
import { mergeStored } from '../nightly/merge.ts';
import { type CliContext, exitCodes } from './context.ts';
import { interruptible } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/**
 * `copydesk nightly`: one night of the archive on this machine. Prints the issue that it would
 * write; with `--shard` what one of several machines found, for `--merge` of another run.
 */
export function nightlyCommand(
  _names: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { terminal, files } = context;
    const { shard, merge, dryRun = false } = options;
    const workspace = await open(options, context);
    const store = await openStoreFile(options.store, files, workspace.today);
    const left = merge === undefined ? undefined : await readParts(merge, files, workspace.today);
    const asking = await linkOptions(options, context, interrupted);
    const before = (left?.parts ?? []).reduce(mergeStored, store.stored);
    const night = await nightly(before, workspace, {
      // The parts were asked about already.
      links: { ...asking, offline: asking.offline || left !== undefined },
      shard,
      copies: !asking.offline && shard === undefined,
      fileUrl: () => undefined,
    });
    const keeps = !dryRun && shard === undefined;
    const failure = keeps
      ? await store.save((now) =>
          now === store.stored ? night.stored : mergeStored(night.stored, now),
        )
      : undefined;
    const failures = [...night.failures, ...(failure ? [failure] : [])];
    const unkept =
      keeps && !store.kept
        ? [
            'Nothing is remembered of this night: name a file by --store, or make the folder .copydesk.',
          ]
        : [];
    const notices = [...store.notices, ...(left?.notices ?? []), ...night.notices, ...unkept];
    for (const text of [...notices, ...failures.map(({ message }) => message)]) {
      await terminal.writeError(`copydesk: ${terminalText(text)}\n`);
    }
    await terminal.write(
      shard
        ? printStore(partOf(night.stored, shard, workspace.today))
        : `${night.issue.title}\n\n${night.issue.body}\n`,
    );
    if (interrupted.aborted) return exitCodes.interrupted;
    return failures.length > 0 ? exitCodes.failed : exitCodes.clean;
  });
}
