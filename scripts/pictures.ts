import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDemoWeb } from '../src/adapters/network.ts';
import { demoPages, reviewDemo } from '../src/cli/demo.ts';
import { composeReview } from '../src/review/compose.ts';
import { previewHtml } from './preview.ts';

// Takes the README's pictures of the demo's review, for wide and narrow screens, light and dark. Needs Chromium.
// Run it after `npm run compile`: `node build/scripts/pictures.js`, and look at what it made: the heights are chosen by eye.

/**
 * What is shown of the review: the top of the summary and comments with suggestions. A wide table needs scrolling on a
 * phone, which a picture cannot do, so it is left out there.
 */
const pictures = [
  { name: 'review', width: 820, height: 974, scale: 1, from: 'table ~ *', boxes: '1, 3' },
  {
    name: 'review-narrow',
    width: 400,
    height: 844,
    scale: 1.5,
    from: 'h4, h4 ~ *',
    boxes: '1, 2, 3',
  },
];
/** Chromium's numbers for `prefers-color-scheme`. */
const schemes = { dark: 0, light: 1 };

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  const page = join(folder, 'demo.html');
  const whole = await demoPage();
  for (const { name, width, height, scale, from, boxes } of pictures) {
    writeFileSync(page, whole.replace('</head>', `${cropped(from, boxes)}</head>`));
    for (const [scheme, number] of Object.entries(schemes)) {
      execFileSync('chromium', [
        '--headless',
        '--no-sandbox',
        '--hide-scrollbars',
        `--blink-settings=preferredColorScheme=${number}`,
        `--force-device-scale-factor=${scale}`,
        `--window-size=${width},${height}`,
        `--screenshot=${resolve(`docs/images/${name}-${scheme}.png`)}`,
        pathToFileURL(page).href,
      ]);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The review of the demo as GitHub would show it. */
async function demoPage(): Promise<string> {
  const { network, close } = await openDemoWeb(demoPages);
  try {
    const reviewed = await reviewDemo({
      network,
      signal: undefined,
      watch: () => undefined,
    });
    const { summary, inline } = composeReview(reviewed);
    return previewHtml({
      title: 'Add the links of this week',
      summary,
      comments: inline.map(({ path, lines: { first, last }, body }) => {
        const text = reviewed.sources.get(path);
        const lines = Array.from(
          { length: last - first + 1 },
          (_, at) => text?.line(first + at) ?? '',
        );
        return { path, line: first, lines, body };
      }),
    });
  } finally {
    await close();
  }
}

/** Leaves of the summary what stands before `from`, and of the boxes those with these numbers. */
function cropped(from: string, boxes: string): string {
  const numbers = boxes.split(', ').map((number) => `:nth-of-type(${number})`);
  return `<style>
.page { padding: 2px !important }
.page > h1, .page > h2, .page > .box:not(${numbers.join(', ')}) { display: none }
.page > .box:nth-of-type(1) > .box-content > :is(${from}) { display: none }
</style>`;
}
