import { CopydeskError, type ErrorCode } from '../../../src/errors.ts';
import { isDone, readInlineMarker, readSummaryMarker } from '../../../src/review/marker.ts';
import type {
  ExistingReview,
  ExistingThread,
  LineRange,
  Operation,
  PullRequestHost,
  WantedComment,
} from '../../../src/review/ports.ts';

/** What a host is asked for. */
export type Request = 'existing' | 'now' | 'discard-pending' | Operation['type'];

/** What goes wrong with one request. */
export interface Fault {
  /** How often the request is carried out all the same; `half` leaves a review with half of its comments. */
  effect: 'never' | 'once' | 'twice' | 'half';
  /** What is answered; undefined for success. */
  code?: ErrorCode;
  /** Whether a review is left that nobody sees, and that stands in the way of the next one. */
  pending?: boolean;
}

/** A pull request as a test begins with it. */
export interface FakeState {
  head: string;
  open: boolean;
  comments: { id: number; url: string; body: string }[];
  threads: ExistingThread[];
  /** Whether there is a review that nobody sees and that stands in the way of the next one. */
  pending: boolean;
}

/** A pull request that is kept in memory. It throws a plain error where it is asked for what must not be done. */
export class FakeHost implements PullRequestHost {
  /** All requests so far. */
  readonly requests: Request[] = [];
  /** The fault of a request, by its number from 0. */
  fault: (request: Request, number: number) => Fault | undefined = () => undefined;
  /** Whether the host does not take a comment. */
  offends: (comment: WantedComment) => boolean = () => false;
  /** What happens before a request is answered. */
  before: (request: Request, number: number) => unknown = () => undefined;
  /** How many comments the host takes at once. */
  most = Number.POSITIVE_INFINITY;
  readonly #state: FakeState;
  #ids: number;

  constructor(state: Partial<FakeState> = {}) {
    const given = structuredClone(state);
    this.#state = {
      head: 'head-1',
      open: true,
      comments: [],
      threads: [],
      pending: false,
      ...given,
    };
    const { comments, threads } = this.#state;
    this.#ids = Math.max(100, ...[...comments, ...threads].map(({ id }) => id));
  }

  /** What stands, without a request. */
  get standing(): ExistingReview {
    const { comments, threads } = this.#state;
    return structuredClone({ comments, threads });
  }

  /** What a reader sees, whatever the numbers of the comments are. */
  get seen() {
    const { comments, threads } = this.standing;
    return {
      comments: comments.map(({ body }) => body),
      threads: threads
        .map(({ path, lines, body, answered, resolved }) =>
          JSON.stringify({ path, lines, body, answered, resolved }),
        )
        .sort(),
    };
  }

  /** Makes a commit the head; the lines of each thread move, or are gone. */
  push(head: string, move: (thread: ExistingThread) => LineRange | undefined = (t) => t.lines) {
    this.#state.head = head;
    for (const thread of this.#state.threads) thread.lines = move(thread);
  }

  close() {
    this.#state.open = false;
  }

  /** Changes a thread, as people do. */
  change(id: number, change: Partial<ExistingThread>) {
    Object.assign(this.#thread(id), change);
  }

  /** Removes a thread, as people do. */
  delete(id: number) {
    this.#state.threads = this.#state.threads.filter((other) => other.id !== id);
  }

  async existing(): Promise<ExistingReview> {
    return this.#answer('existing', () => this.standing);
  }

  async now(): Promise<{ head: string; open: boolean }> {
    return this.#answer('now', () => ({ head: this.#state.head, open: this.#state.open }));
  }

  async discardPending(): Promise<void> {
    return this.#answer('discard-pending', () => {
      this.#state.pending = false;
    });
  }

  async apply(operation: Operation): Promise<string | undefined> {
    return this.#answer(operation.type, (half) => this.#carryOut(operation, half));
  }

  #answer<Result>(request: Request, carryOut: (half: boolean) => Result): Result {
    const number = this.requests.push(request) - 1;
    this.before(request, number);
    const fault = this.fault(request, number);
    if (!fault) return carryOut(false);
    let result: Result | undefined;
    if (fault.effect !== 'never') result = carryOut(fault.effect === 'half');
    if (fault.effect === 'twice') {
      try {
        carryOut(false);
      } catch (error) {
        // What is gone cannot be removed again.
        if (!(error instanceof CopydeskError)) throw error;
      }
    }
    if (fault.pending) this.#state.pending = true;
    if (fault.code) throw new CopydeskError(fault.code, `${request} failed`);
    return result as Result;
  }

  #carryOut(operation: Operation, half: boolean): string | undefined {
    const state = this.#state;
    switch (operation.type) {
      case 'keep':
        return undefined;
      case 'create-inline': {
        const { head, comments } = operation;
        if (
          state.pending ||
          comments.length > this.most ||
          comments.some((comment) => this.offends(comment))
        ) {
          state.pending = true;
          throw new CopydeskError('api-refused', 'Unprocessable Entity');
        }
        for (const { path, lines, body } of half
          ? comments.slice(0, Math.ceil(comments.length / 2))
          : comments) {
          state.threads.push({
            id: ++this.#ids,
            path,
            lines: head === state.head ? { ...lines } : undefined,
            body,
            answered: false,
            resolved: false,
          });
        }
        return undefined;
      }
      case 'update-inline':
        // The same edit once more is the same request, carried out twice.
        if (this.#thread(operation.id).body === operation.body) return undefined;
        this.#touched(operation.id).body = operation.body;
        return undefined;
      case 'remove-inline': {
        const thread = this.#touched(operation.id);
        if (thread.answered) throw new Error('An answered comment is removed');
        state.threads.splice(state.threads.indexOf(thread), 1);
        return undefined;
      }
      case 'create-summary': {
        const id = ++this.#ids;
        const url = `https://github.com/octo-org/reading/pull/7#issuecomment-${id}`;
        state.comments.push({ id, url, body: operation.body });
        return url;
      }
      case 'update-summary':
        this.#summary(operation.id).body = operation.body;
        return undefined;
      case 'remove-summary':
        state.comments.splice(state.comments.indexOf(this.#summary(operation.id)), 1);
        return undefined;
    }
  }

  #thread(id: number): ExistingThread {
    const thread = this.#state.threads.find((other) => other.id === id);
    if (!thread) throw new CopydeskError('api-missing', 'Not Found');
    return thread;
  }

  #touched(id: number): ExistingThread {
    const thread = this.#thread(id);
    if (isDone(thread.body)) throw new Error('A comment that is done is touched');
    if (!readInlineMarker(thread.body)) throw new Error('A comment of others is touched');
    if (thread.resolved) throw new Error('A resolved comment is touched');
    return thread;
  }

  #summary(id: number) {
    const comment = this.#state.comments.find((other) => other.id === id);
    if (!comment) throw new CopydeskError('api-missing', 'Not Found');
    if (!readSummaryMarker(comment.body)) throw new Error('A comment of others is touched');
    return comment;
  }
}
