import type { Host } from './host.ts';

/** A slot is kept for so many hosts at most, and for no more than a quarter of the slots. */
const maxKept = 8;

/**
 * Keeps slots free for the hosts that decide how long a run takes. A host with a long queue waits
 * between its requests. Were its slot taken meanwhile, it would wait for that request too, each
 * time, and the run with it. So a slot is kept for each host that needs at least as long by itself
 * as all the work needs with all the slots.
 */
export class Reserve {
  readonly #hosts: ReadonlyMap<string, Host>;
  readonly #slots: number;
  #kept: readonly Host[] = [];
  #steps = 0;

  constructor(hosts: ReadonlyMap<string, Host>, slots: number) {
    this.#hosts = hosts;
    this.#slots = slots;
  }

  /** Counts a step; now and then it looks at all hosts anew. */
  step(): void {
    this.#steps++;
    // A look costs as much as there are hosts, so it is taken less often where there are many.
    if (this.#steps >= Math.max(64, this.#hosts.size / 4)) this.#choose();
  }

  /** Whether a host may take one of `free` slots. */
  allows(host: Host, free: number): boolean {
    if (this.#kept.includes(host)) return true;
    const waiting = this.#kept.filter((each) => each.running === 0 && each.waiting > 0);
    return free > waiting.length;
  }

  #choose(): void {
    this.#steps = 0;
    let work = 0;
    const long: { host: Host; timeLeft: number }[] = [];
    for (const host of this.#hosts.values()) {
      const { waiting, running, latency } = host;
      work += (waiting + running) * latency;
      if (waiting > 1) long.push({ host, timeLeft: host.timeLeft() });
    }
    this.#kept = long
      .filter(({ timeLeft }) => timeLeft >= work / this.#slots)
      .sort((a, b) => b.timeLeft - a.timeLeft)
      .slice(0, Math.min(maxKept, Math.floor(this.#slots / 4)))
      .map(({ host }) => host);
  }
}
