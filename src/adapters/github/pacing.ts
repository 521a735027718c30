/** What the throttling plugin asks of a group of Bottleneck's limiters: to start jobs, here all under one key. */
export interface PacedGroup {
  key(id: string): {
    schedule<Result>(options: unknown, job: () => Promise<Result>): Promise<Result>;
  };
}

/**
 * Starts jobs at least `gap` milliseconds apart: GitHub asks for a second between writes ("Best practices for using the
 * REST API"). The plugin's own groups belong to all clients of a process together, and hold queries back like writes.
 */
export function pacedGroup(gap: number): PacedGroup {
  let free = 0;
  return {
    key: () => ({
      async schedule(_options, job) {
        const now = performance.now();
        const start = Math.max(now, free);
        free = start + gap;
        if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
        return job();
      },
    }),
  };
}
