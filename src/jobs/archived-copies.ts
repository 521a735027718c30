import { copyQuery, readCopy, type WantedCopy } from '../nightly/archived-copy.ts';
import type { LinkRun } from './check-links.ts';

/** The pause between two questions, in milliseconds: the archive takes about 24 a minute. */
const pace = 3000;
/** How long one answer is waited for, in milliseconds. */
const patience = 20_000;
/** After so many failures in a row the archive is left alone for the night. */
const mostFailures = 3;
const answerLimit = 65_536;

/**
 * Looks archived copies up, one after the other; undefined stands for a link without one. A failed
 * look-up is left for another night.
 */
export async function lookUpCopies(
  wanted: readonly WantedCopy[],
  { network, signal }: LinkRun,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  if (wanted.length === 0) return found;
  const { clock } = network;
  const web = network.open([]);
  try {
    let failures = 0;
    for (const [index, each] of wanted.entries()) {
      if (index > 0) await clock.sleep(pace, signal);
      if (signal?.aborted || failures === mostFailures) break;
      const answer = await web.fetch({
        url: copyQuery(each),
        method: 'GET',
        timeLeft: patience,
        bodyLimit: answerLimit,
        ...(signal && { signal }),
      });
      const isWhole = answer.ok && answer.status === 200 && answer.complete;
      const copy = isWhole ? readCopy(new TextDecoder().decode(answer.body)) : undefined;
      failures = copy === undefined ? failures + 1 : 0;
      if (copy !== undefined) found.set(each.url, copy === 'none' ? undefined : copy);
    }
  } finally {
    await web.close();
  }
  return found;
}
