/** How much text a place takes. */
export interface SizeLimit {
  most: number;
  /** Characters are UTF-16 code units, bytes those of UTF-8. */
  unit: 'characters' | 'bytes';
}

/**
 * Of a comment. GitHub refuses a body of more than 65,536 characters ("body is too long (maximum is 65536 characters)");
 * the rest is left free for what the host may add.
 */
export const commentLimit: SizeLimit = { most: 60_000, unit: 'characters' };

/**
 * Of a job's summary: 1 MiB a step (`FileCommandManager.cs` of actions/runner), and nothing at all is shown of a longer
 * one. The rest is left free for what else a step writes there.
 */
export const jobSummaryLimit: SizeLimit = { most: 900_000, unit: 'bytes' };

/** How much of a limit's unit a text takes. */
export function sizeOf(text: string, { unit }: SizeLimit): number {
  return unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
}
