import type { Terminal } from '../jobs/ports.ts';

/** Shorter jobs show no progress: a line that flashes by tells nothing. */
const fewFiles = 20;

/** Shows how far a job with many files is, on standard error, where a person watches. */
export function createProgress(terminal: Terminal): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    if (!terminal.watched || total < fewFiles) return;
    const percent = Math.floor((done / total) * 100);
    if (percent === shown) return;
    shown = percent;
    void terminal.writeError(
      done === total ? '\r\u001b[K' : `\rchecking ${done} of ${total} files (${percent} %)\u001b[K`,
    );
  };
}
