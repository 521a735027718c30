/** Where all links of the load stand on one page, for a checker that starts from a page. */
export const listPath = '/';

/** Servers on loopback, and the links to them. */
export interface Load {
  hosts: number;
  linksPerHost: number;
  /** How long an answer takes, in milliseconds. */
  latency: number;
  /** So many of the hosts take this long instead, in milliseconds. */
  slow?: { hosts: number; latency: number };
}

/** How fast a load may be asked. */
export interface Speed {
  /** Requests under way at the same time, over all hosts. */
  inFlight: number;
  /** Requests under way at the same time at one host. */
  perHost: number;
  /** Milliseconds between two starts at one host. */
  gap: number;
}

/** A host is an address of its own: a checker may know hosts by their names alone, without the port. */
export function addressOf(host: number): string {
  return `127.77.${host >> 8}.${host & 255}`;
}

/** How long a host takes to answer, in milliseconds. */
export function latencyOf(host: number, { latency, slow }: Load): number {
  return slow && host < slow.hosts ? slow.latency : latency;
}

/** All links, the hosts by turns. */
export function linksOf({ hosts, linksPerHost }: Load, port: number): string[] {
  return Array.from(
    { length: hosts * linksPerHost },
    (_, index) =>
      `http://${addressOf(index % hosts)}:${port}/articles/${Math.floor(index / hosts) + 1}`,
  );
}

/**
 * The least time that all links take, in milliseconds, however they are spread: what the slowest host needs for its own, and what
 * all of them need with all the slots, whichever is longer.
 */
export function leastTime(load: Load, { inFlight, perHost, gap }: Speed): number {
  const { hosts, linksPerHost } = load;
  const latencies = Array.from({ length: hosts }, (_, host) => latencyOf(host, load));
  const ownTimes = latencies.map((latency) =>
    Math.max(Math.ceil(linksPerHost / perHost) * latency, (linksPerHost - 1) * gap + latency),
  );
  const work = latencies.reduce((sum, latency) => sum + linksPerHost * latency, 0);
  return Math.max(...ownTimes, work / inFlight);
}
