import { type Host, timeLeftAt, waitingAt } from './host.ts';

/** Keeps slots free for the hosts that decide how long a run takes. */
export interface Reserve {
  /** Counts a step; now and then it looks at all hosts anew. */
  step(): void;
  /** Whether a host may take one of `free` slots. */
  allows(host: Host, free: number): boolean;
}

/** For so many hosts at most a slot is kept, and for no more than a quarter of the slots. */
const most = 8;

/**
 * A host with a long queue waits between its requests. Were its slot taken meanwhile, it would wait for that request too, each
 * time, and the run with it. So a slot is kept for each host that needs at least as long by itself as all the work needs with
 * all the slots.
 */
export function createReserve(hosts: ReadonlyMap<string, Host>, slots: number): Reserve {
  let kept: Host[] = [];
  let steps = 0;
  const choose = () => {
    steps = 0;
    let work = 0;
    const long: { host: Host; timeLeft: number }[] = [];
    for (const host of hosts.values()) {
      const waiting = waitingAt(host);
      work += (waiting + host.running) * host.latency;
      if (waiting > 1) long.push({ host, timeLeft: timeLeftAt(host) });
    }
    kept = long
      .filter(({ timeLeft }) => timeLeft >= work / slots)
      .sort((a, b) => b.timeLeft - a.timeLeft)
      .slice(0, Math.min(most, Math.floor(slots / 4)))
      .map(({ host }) => host);
  };
  return {
    step() {
      steps++;
      // A look costs as much as there are hosts, so it is taken less often where there are many.
      if (steps >= Math.max(64, hosts.size / 4)) choose();
    },
    allows(host, free) {
      if (kept.includes(host)) return true;
      const waiting = kept.filter((each) => each.running === 0 && waitingAt(each) > 0);
      return free > waiting.length;
    },
  };
}
