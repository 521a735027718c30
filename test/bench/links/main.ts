import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print, written } from '../measure.ts';
import { runChild } from './child.ts';
import { withHosts } from './hosts.ts';
import { addressOf, type Load, leastTime, listPath, type Speed } from './load.ts';
import type { Found, Order } from './ours.ts';
import { installLinkinator, installLychee, type Rival } from './rivals.ts';
import type { Counts } from './server.ts';

/** A check takes no longer, in milliseconds. */
const longestRun = 5 * 60_000;

/** The time that each link has in a comparison, in milliseconds: no rival is to give a slow host up. */
const deadline = 30_000;

const inFlight = 64;
const fast: Speed = { inFlight, perHost: inFlight, gap: 0 };
/** What a check does where nothing is configured. */
const polite: Speed & { deadline: number } = { inFlight, perHost: 3, gap: 200, deadline: 15_000 };

const even: Load = { hosts: 200, linksPerHost: 50, latency: 100 };
const uneven: Load = { ...even, slow: { hosts: 5, latency: 5000 } };
const many: Load = { hosts: 200, linksPerHost: 500, latency: 10 };

const withinBound = '≤ 1.1 × the least time possible, for ours';

/** Checks a load with ours, in a process of its own. */
function runOurs(load: Load, order: Omit<Order, 'load' | 'port'>) {
  const program = fileURLToPath(new URL('./ours.js', import.meta.url));
  return withHosts(load, async (port) => {
    const argument = JSON.stringify({ ...order, load, port } satisfies Order);
    const run = await runChild([process.execPath, program, argument], longestRun);
    if (run.status !== 0) throw new Error(`ours ended with ${run.status}`);
    return { ...run, found: JSON.parse(run.output) as Found };
  });
}

function runRival(load: Load, rival: Rival) {
  return withHosts(load, (port) => {
    const page = `http://${addressOf(0)}:${port}${listPath}`;
    return runChild(rival.command(page, { inFlight, deadline }), longestRun);
  });
}

/** Compares ours to its bound and to each rival, all of them with the same number of requests under way. */
async function compare(what: string, load: Load, rivals: readonly Rival[]): Promise<void> {
  const least = leastTime(load, fast);
  for (const kind of ['other', 'entry'] as const) {
    const { result, counts } = await runOurs(load, { kind, speed: fast, deadline });
    const { milliseconds, found, memory } = result;
    const asked = kind === 'entry' ? 'GET, titles read' : 'HEAD';
    print({
      what: `${what}: ours (${asked})`,
      result: `${bound(found.milliseconds, least)}; ${traffic(counts, memory)}; ${outcomes(found)}`,
      budget: withinBound,
    });
    if (kind === 'entry') continue;
    for (const rival of rivals) {
      const other = await runRival(load, rival);
      const { status } = other.result;
      const time = other.result.milliseconds;
      print({
        what: `${what}: ${rival.name}`,
        result: [
          `${(time / milliseconds).toFixed(2)} × the time of ours`,
          bound(time, least),
          traffic(other.counts, other.result.memory),
          status === undefined ? 'did not end' : `exit ${status}`,
        ].join('; '),
        budget: 'none',
      });
    }
  }
}

async function comparePolite(what: string, load: Load): Promise<void> {
  const { deadline, ...speed } = polite;
  const { result, counts } = await runOurs(load, { kind: 'entry', speed, deadline });
  const { found, memory } = result;
  const time = bound(found.milliseconds, leastTime(load, speed));
  print({
    what: `${what}: ours with its polite defaults`,
    result: `${time}; ${traffic(counts, memory)}; ${outcomes(found)}`,
    budget: withinBound,
  });
}

async function measureMemory(): Promise<void> {
  const { result, counts } = await runOurs(many, { kind: 'entry', speed: fast, deadline });
  const { found, memory } = result;
  print({
    what: 'a check of 100,000 links, titles read',
    result: `${traffic(counts, memory)}; ${written(found.milliseconds)}; ${outcomes(found)}`,
    budget: '≤ 300 MB',
  });
}

function bound(time: number, least: number): string {
  return `${(time / least).toFixed(2)} × the least time possible (${written(time)} to ${written(least)})`;
}

function traffic({ requests, connections }: Counts, memory: number | undefined): string {
  const peak = memory === undefined ? 'memory not known' : `${memory.toFixed(0)} MB at most`;
  return `${requests} requests over ${connections} connections; ${peak}`;
}

function outcomes({ outcomes, titles }: Found): string {
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  return [...counts, `${titles} titles`].join(', ');
}

const folder = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
try {
  const rivals: Rival[] = [];
  const installations = { linkinator: installLinkinator, lychee: installLychee };
  for (const [name, install] of Object.entries(installations)) {
    const rival = await install(join(folder, name));
    if (rival) rivals.push(rival);
    else process.stdout.write(`${name} cannot be installed here: not measured\n`);
  }
  const measurements: readonly (() => Promise<void>)[] = [
    () => compare('10,000 links on 200 hosts', even, rivals),
    () => comparePolite('10,000 links on 200 hosts', even),
    () => compare('the same, five hosts slow', uneven, rivals),
    () => comparePolite('the same, five hosts slow', uneven),
    measureMemory,
  ];
  for (const measure of measurements) await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
}
