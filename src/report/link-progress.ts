import { terminalText } from '../escape.ts';
import type { LinkCheck } from '../links/check.ts';
import type { Clock } from '../links/ports.ts';
import { pluralize } from '../text/pluralize.ts';
import { fitToWidth } from '../text/width.ts';

/** The intervals for redrawing the line and for writing plain lines, in milliseconds. */
const redrawInterval = 150;
const lineInterval = 5000;

/** Where progress is shown. */
interface ProgressOutput {
  /** Whether a person watches it, so that the line may be redrawn. */
  watched: boolean;
  columns: number;
  writeError(text: string): Promise<void>;
}

/**
 * Shows on standard error how far a check of links is, until it ends: one line that is redrawn
 * where a person watches, otherwise a plain line every few seconds. A notice about the network is
 * written first.
 */
export async function showLinkProgress(
  progress: LinkCheck['progress'],
  ended: Promise<unknown>,
  { watched, columns, writeError }: ProgressOutput,
  { clock, notice }: { clock: Clock; notice: string | undefined },
): Promise<void> {
  if (notice !== undefined) await writeError(`${terminalText(notice)}\n`);
  const over = new AbortController();
  const end = () => over.abort();
  void ended.then(end, end);
  let drawn = false;
  for (;;) {
    await clock.sleep(watched ? redrawInterval : lineInterval, over.signal);
    if (over.signal.aborted) break;
    const line = progressLine(progress());
    await writeError(watched ? `\r${fitToWidth(line, columns - 1)}\u001b[K` : `${line}\n`);
    drawn = true;
  }
  if (drawn && watched) await writeError('\r\u001b[K');
}

/** `links: 120 of 500, 64 in flight, about 12 s left; waiting for arxiv.org (40)` */
function progressLine({
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
