/**
 * Listens for Ctrl-C, so that a run can print what it knows before it ends. A second one ends the process at once, as does
 * one after `release`.
 */
export function listenForInterrupt(process: Pick<NodeJS.Process, 'once' | 'removeListener'>): {
  interrupted: AbortSignal;
  release(): void;
} {
  const controller = new AbortController();
  const interrupt = () => controller.abort();
  process.once('SIGINT', interrupt);
  return {
    interrupted: controller.signal,
    release: () => void process.removeListener('SIGINT', interrupt),
  };
}
