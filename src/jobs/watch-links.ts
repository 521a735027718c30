import { terminalText } from '../escape.ts';
import type { LinkCheck } from '../links/check.ts';
import { pluralize } from '../text/pluralize.ts';
import { fitToWidth } from '../text/width.ts';
import type { Network, Terminal } from './ports.ts';

/** How often the line is drawn anew, and how often one is written where nobody watches, in milliseconds. */
const redraw = 150;
const rewrite = 5000;

/**
 * Shows on standard error how far a check of links is, until it ends: one line that is drawn anew where a person watches, else a
 * plain line every few seconds. What a user should know of the network is told before.
 */
export async function watchLinks(
  progress: LinkCheck['progress'],
  ended: Promise<unknown>,
  { watched, columns, writeError }: Pick<Terminal, 'watched' | 'columns' | 'writeError'>,
  { clock, notice }: Pick<Network, 'clock' | 'notice'>,
): Promise<void> {
  if (notice !== undefined) await writeError(`${terminalText(notice)}\n`);
  const over = new AbortController();
  const end = () => over.abort();
  void ended.then(end, end);
  let drawn = false;
  for (;;) {
    await clock.sleep(watched ? redraw : rewrite, over.signal);
    if (over.signal.aborted) break;
    const line = progressLine(progress());
    await writeError(watched ? `\r${fitToWidth(line, columns - 1)}\u001b[K` : `${line}\n`);
    drawn = true;
  }
  if (drawn && watched) await writeError('\r\u001b[K');
}

/** `links: 120 of 500, 64 in flight, about 12 s left; waiting for arxiv.org (40)` */
export function progressLine({
  done,
  total,
  inFlight,
  timeLeft,
  slowest,
}: ReturnType<LinkCheck['progress']>): string {
  const waiting = slowest
    .filter((host) => host.waiting > 0)
    .map(({ host, waiting }) => `${terminalText(host)} (${waiting})`);
  const seconds = Math.ceil(timeLeft / 1000);
  return [
    `links: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${inFlight} in flight, about ${pluralize(seconds, 'second')} left`,
    ...(waiting.length > 0 ? [`waiting for ${waiting.join(', ')}`] : []),
  ].join('; ');
}
