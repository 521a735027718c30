import { defaultConfigPath, defaultMaxComments } from '../config/config.ts';
import { demoChange, demoRepository } from '../jobs/demo/change.ts';
import { demoPages } from '../jobs/demo/digest.ts';
import { formats } from '../report/formats.ts';
import { previewHtml } from '../report/preview.ts';
import { reviewPage } from '../report/review-page.ts';
import { type Reviewed, review } from '../review/review.ts';
import type { CliContext } from './context.ts';
import { exitCodes } from './context.ts';
import { formatOptions, interruptible } from './finish.ts';
import type { CommandOptions } from './options.ts';
import { linkOptions } from './workspace.ts';

/** The day of the demo, so that it is the same on every day. */
const demoDay = '2024-05-22';

/** `copydesk demo`: reviews a made-up pull request, with pages that a server on loopback plays. */
export function demoCommand(
  _words: string[],
  options: CommandOptions,
  context: CliContext,
): Promise<number> {
  return interruptible(context, async (interrupted) => {
    const { terminal, files } = context;
    const { network, close } = await context.openDemoWeb(demoPages);
    try {
      const reviewed = await review(
        {
          change: demoChange,
          repository: demoRepository,
          author: undefined,
          existing: undefined,
          blobUrl: undefined,
        },
        {
          config: { path: defaultConfigPath, required: false },
          failOn: 'error',
          maxComments: defaultMaxComments,
          links: await linkOptions(
            { timeBudget: 60 },
            { terminal, network: async () => network },
            interrupted,
          ),
          today: demoDay,
          command: 'npx copydesk review',
        },
      );
      if (options.html !== undefined) {
        await files.write(options.html, new TextEncoder().encode(previewOf(reviewed)));
        await terminal.writeError(`Wrote the review as a page: ${options.html}\n`);
        return exitCodes.clean;
      }
      await terminal.write(
        options.format === 'markdown'
          ? reviewPage(reviewed.want(new Set()))
          : formats[options.format](reviewed.report, formatOptions(reviewed, options, context)),
      );
      return exitCodes.clean;
    } finally {
      await close();
    }
  });
}

/** The review as GitHub would show it. */
function previewOf({ want, sources }: Reviewed): string {
  const { summary, inline } = want(new Set());
  return previewHtml({
    title: 'Add the links of this week',
    summary,
    comments: inline.map(({ path, lines: { first, last }, body }) => {
      const text = sources.get(path);
      const lines = Array.from(
        { length: last - first + 1 },
        (_, at) => text?.line(first + at) ?? '',
      );
      return { path, line: first, lines, body };
    }),
  });
}
