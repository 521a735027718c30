import { terminalText } from '../escape.ts';
import { openStoreFile } from '../jobs/link-store.ts';
import { nightly } from '../jobs/nightly.ts';
import { mergeStored } from '../nightly/merge.ts';
import type { CliContext } from './context.ts';
import { exitCodes } from './context.ts';
import { interruptible } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions, open } from './workspace.ts';

/** `copydesk nightly`: one night of the archive; prints the issue that it would write. */
export function nightlyCommand(
  _names: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { terminal } = context;
    const workspace = await open(options, context);
    const store = await openStoreFile(options.store, context.files, workspace.today);
    const night = await nightly(store.stored, workspace, {
      links: await linkOptions(options, context, interrupted),
      shard: options.shard,
      fileUrl: () => undefined,
    });
    const failure = options.dryRun
      ? undefined
      : await store.save((now) =>
          now === store.stored ? night.stored : mergeStored(night.stored, now),
        );
    const failures = [...night.failures, ...(failure ? [failure] : [])];
    for (const text of [...store.notices, ...night.notices]) {
      await terminal.writeError(`copydesk: ${terminalText(text)}\n`);
    }
    for (const { message } of failures) {
      await terminal.writeError(`copydesk: ${terminalText(message)}\n`);
    }
    await terminal.write(`${night.issue.title}\n\n${night.issue.body}\n`);
    if (interrupted.aborted) return exitCodes.interrupted;
    return failures.length > 0 ? exitCodes.failed : exitCodes.clean;
  });
}
