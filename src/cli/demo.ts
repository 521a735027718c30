import { defaultConfigPath, defaultMaxComments } from '../config/config.ts';
import type { LinkRun } from '../jobs/check-links.ts';
import { formats } from '../report/formats.ts';
import { composeReview, type Reviewed, reviewPage } from '../review/compose.ts';
import { review } from '../review/review.ts';
import { type CliContext, exitCodes } from './context.ts';
import { demoChange, demoPages, demoRepository } from './demo-digest.ts';
import { interruptible, terminalOptions } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions } from './workspace.ts';

/** The date of the demo, so that its result is the same on every day. */
const demoDay = '2024-05-22';

/** `copydesk demo`: reviews a made-up pull request against pages served on loopback. */
export function demoCommand(
  _words: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { network, close } = await context.openDemoWeb(demoPages);
    try {
      const reviewed = await reviewDemo(
        await linkOptions(
          {},
          { terminal: context.terminal, network: async () => network },
          interrupted,
        ),
      );
      await context.terminal.write(
        options.format === 'markdown'
          ? reviewPage(composeReview(reviewed))
          : formats[options.format](reviewed.report, terminalOptions(reviewed, options, context)),
      );
      return exitCodes.clean;
    } finally {
      await close();
    }
  });
}

/** Reviews the made-up pull request. */
export function reviewDemo({
  network,
  signal,
  watch,
}: Pick<LinkRun, 'network' | 'signal' | 'watch'>): Promise<Reviewed> {
  return review(
    {
      change: demoChange,
      repository: demoRepository,
      author: undefined,
      existing: undefined,
      lineUrl: undefined,
    },
    {
      config: { path: defaultConfigPath, required: false },
      failOn: 'error',
      maxComments: defaultMaxComments,
      links: { network, offline: false, budget: 60_000, signal, watch },
      today: demoDay,
      command: 'npx copydesk review',
    },
  );
}
