import type { Judgement } from '../../../src/links/outcome.ts';
import type { WebFailureReason, WebRequest } from '../../../src/links/ports.ts';
import type { Behaviour } from './listener.ts';

/** What must come of a request: why there is no answer, or the answer that is kept. */
export type Expected =
  | WebFailureReason
  | {
      status: number;
      complete: boolean;
      /** The body, or its length in bytes. */
      body: string | number;
    };

/** What becomes of a link, as `outcome: reason`. */
export type Word<Each = Judgement> = Each extends Judgement
  ? `${Each['outcome']}: ${Each['reason']}`
  : never;

/** One kind of trouble that a server can be. */
export interface HostileCase extends Behaviour {
  name: string;
  expected: Expected;
  /** What becomes of an entry's link to it; of another link where the request is a HEAD. */
  outcome: Word;
  /** What of the request matters. */
  request?: Partial<WebRequest>;
}
