import type { Fetcher } from './fetch.ts';
import type { LinkStore } from './store.ts';

/** What the steps of one check of links share. */
export interface CheckContext {
  fetcher: Fetcher;
  /** The time that each link has, in milliseconds, from its first request to the last byte. */
  deadline: number;
  /** A number from 0 up to 1. */
  random(): number;
  /** Whether a link that differs from its permanent target in a trailing slash only has moved. */
  reportTrailingSlash: boolean;
  /** What earlier runs found, for conditional requests. */
  store: LinkStore;
  /**
   * By host, whether it answered over https in this run, once that is known; grows. A host that
   * does not is tried once: many drop such a request silently, and each would use up its link's
   * time.
   */
  https: Map<string, Promise<boolean>>;
}
