/** The time, so that a test can bring its own. */
export interface Clock {
  /** Milliseconds since 1970; never goes back. */
  now(): number;
  /** Waits that many milliseconds; ends early, and without an error, when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
