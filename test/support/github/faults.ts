import type { LoggedRequest } from './request-log.ts';

/** What becomes of a request that a fault meets. */
export interface Disturbance {
  /**
   * What happens on GitHub: nothing, what was asked for, that twice, or of a review that it is begun
   * and not submitted (nothing, where no review is asked for).
   */
  effect: 'none' | 'once' | 'twice' | 'pending';
  /** What the caller sees: the true answer, a connection that breaks, or another status. */
  answer: 'true' | 'reset' | 500 | 502 | 401 | 404 | 422 | 'secondary-limit';
}

/** The disturbances that a review must survive, by name. */
export const disturbances = {
  '500': { effect: 'none', answer: 500 },
  '502': { effect: 'none', answer: 502 },
  '502 after the effect': { effect: 'once', answer: 502 },
  'a reset before the effect': { effect: 'none', answer: 'reset' },
  'a reset after the effect': { effect: 'once', answer: 'reset' },
  'a secondary limit': { effect: 'none', answer: 'secondary-limit' },
  '401': { effect: 'none', answer: 401 },
  '404': { effect: 'none', answer: 404 },
  '422': { effect: 'none', answer: 422 },
  '422 after the effect': { effect: 'once', answer: 422 },
  // max-sixty/tend#252: a refusal that leaves a review behind.
  '422 with a pending review': { effect: 'pending', answer: 422 },
  'a doubled call': { effect: 'twice', answer: 'true' },
} as const satisfies Record<string, Disturbance>;

export type DisturbanceName = keyof typeof disturbances;

/** Which requests to disturb, and how. */
export interface Fault {
  /** The n-th of the requests from now on that `matching` holds for, 1-based; by default the first. */
  nth?: number;
  /** By default every request matches. */
  matching?: (request: LoggedRequest) => boolean;
  /** Also all that match after it. */
  always?: boolean;
  /** By default nothing. */
  what?: DisturbanceName | Disturbance;
  /** Happens before the request is looked at: somebody pushes, or answers. */
  meanwhile?: () => Promise<unknown>;
  /** The seconds of `Retry-After` of a secondary limit, by default 1. */
  retryAfter?: number;
}

/** What becomes of one request. */
export interface MetFault extends Disturbance {
  retryAfter: number;
  meanwhile?: () => Promise<unknown>;
}

/** The faults that are set. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that meets this request; each call counts the request. */
  meet(request: LoggedRequest): MetFault | undefined;
}

export function newFaults(): Faults {
  let faults: { fault: Fault; seen: number }[] = [];
  return {
    add(fault) {
      faults.push({ fault, seen: 0 });
    },
    clear() {
      faults = [];
    },
    meet(request) {
      let met: Fault | undefined;
      for (const entry of faults) {
        const { nth = 1, matching = () => true, always = false } = entry.fault;
        if (!matching(request)) continue;
        entry.seen += 1;
        if (entry.seen === nth || (always && entry.seen > nth)) met ??= entry.fault;
      }
      if (!met) return undefined;
      const { what = { effect: 'once', answer: 'true' }, retryAfter = 1, meanwhile } = met;
      return {
        ...(typeof what === 'string' ? disturbances[what] : what),
        retryAfter,
        ...(meanwhile ? { meanwhile } : {}),
      };
    },
  };
}
