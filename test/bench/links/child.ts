import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** How a process went. */
export interface Run {
  /** From its start to its end. */
  milliseconds: number;
  /** The most memory that it held, in megabytes; undefined where the system does not tell. */
  memory: number | undefined;
  /** Its standard output. */
  output: string;
  /** Its exit status; undefined where it was ended for taking too long. */
  status: number | undefined;
}

/** Runs a program to its end, or for so many milliseconds. */
export async function runChild(
  [program, ...args]: readonly [string, ...string[]],
  longest: number,
): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  let memory: number | undefined;
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, 50);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    return { milliseconds: performance.now() - start, memory, output, status: status ?? undefined };
  } finally {
    clearInterval(watch);
  }
}

/** VmHWM, the peak of resident memory: https://www.kernel.org/doc/html/latest/filesystems/proc.html */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
