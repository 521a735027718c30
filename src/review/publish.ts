import { CopydeskError } from '../errors.ts';
import { composeReview, type Reviewed } from './compose.ts';
import { commentKey } from './place.ts';
import { plan } from './plan.ts';
import type { ExistingReview, Operation, PullRequestHost, WantedComment } from './ports.ts';

/** The outcome of publishing a review. */
export interface Published {
  /**
   * `published`: the review is as wanted. `unchanged`: it was so already. `superseded`: the head
   * moved, and the run for the new head continues. `closed`: the pull request takes no review.
   * `forbidden`: the token may not write.
   */
  outcome: 'published' | 'unchanged' | 'superseded' | 'closed' | 'forbidden';
  /** Comments, including the summary, that the host confirmed. */
  counts: PublishCounts;
  /** The address of the summary comment; undefined where there is none. */
  commentUrl: string | undefined;
  /** The number of comments on lines that the host rejected; the summary lists their findings. */
  refused: number;
}

/** Numbers of comments. */
export interface PublishCounts {
  kept: number;
  created: number;
  updated: number;
  removed: number;
}

/** How often publishing tries. */
interface PublishLimits {
  /** Requests that create comments on lines. */
  creates: number;
  /** Failed requests after which it plans again; rejected comments are not among them. */
  failures: number;
}

/** What publishing needs. */
interface PublishInput {
  review: Reviewed;
  host: PullRequestHost;
  /** What existed when the head of the review was read. */
  existing: ExistingReview;
  limits?: PublishLimits;
}

/** The progress of publishing. */
interface Progress {
  standing: ExistingReview;
  /** Whether anything was sent, which may have taken effect without being counted. */
  sent: boolean;
  counts: PublishCounts;
  commentUrl: string | undefined;
  /** The keys of comments that the host rejects. */
  refused: Set<string>;
  /** The keys of comments one of which the host rejects. */
  suspects: ReadonlySet<string>;
  /** Whether remains of an earlier run are removed, so that a rejection is about the comments. */
  cleared: boolean;
  left: PublishLimits;
}

/**
 * Writes a review on a pull request. Right before writing, it reads the head again, and stops where
 * another run has to continue. After a failure, it reads what exists and plans again, a few times;
 * then it throws a `CopydeskError` that says what was done. Running again always finishes it.
 */
export async function publish({
  review,
  host,
  existing,
  limits = { creates: 8, failures: 2 },
}: PublishInput): Promise<Published> {
  const progress: Progress = {
    standing: existing,
    sent: false,
    counts: { kept: 0, created: 0, updated: 0, removed: 0 },
    commentUrl: undefined,
    refused: new Set(),
    suspects: new Set(),
    cleared: false,
    left: { ...limits },
  };
  const outcome = await bringAbout(review, host, progress).catch((error: unknown) => {
    if (!(error instanceof CopydeskError)) throw error;
    if (error.code === 'api-forbidden') return 'forbidden' as const;
    throw unfinished(error, progress);
  });
  const { counts, commentUrl, refused } = progress;
  return { outcome, counts, commentUrl, refused: refused.size };
}

async function bringAbout(
  review: Reviewed,
  host: PullRequestHost,
  progress: Progress,
): Promise<Published['outcome']> {
  const { standing: handedIn } = progress;
  for (;;) {
    const { head, operations, whole } = nextSteps(review, progress);
    const writes = operations.filter(({ type }) => type !== 'keep');
    if (!progress.sent) progress.counts.kept = operations.length - writes.length;
    progress.commentUrl = summaryUrl(operations, progress.standing);
    if (writes.length === 0) return progress.sent ? 'published' : 'unchanged';
    const now = await host.now();
    if (!now.open) return 'closed';
    if (now.head !== head) return 'superseded';
    // Another run may have written since the first reading.
    const outdated = now.changed && progress.standing === handedIn;
    if (!outdated && (await carryOut(writes, host, progress)) && whole) return 'published';
    progress.standing = await host.existing();
  }
}

/** The plan, or the part of it to try next where the host rejected comments before. */
function nextSteps(
  review: Reviewed,
  progress: Progress,
): { head: string; operations: readonly Operation[]; whole: boolean } {
  const { standing, refused, suspects, left } = progress;
  const wanted = composeReview(review, refused);
  const operations = plan(wanted, standing);
  const at = operations.findIndex(({ type }) => type === 'create-inline');
  const create = operations[at];
  if (create?.type !== 'create-inline') return { head: wanted.head, operations, whole: true };
  if (left.creates <= 0) {
    for (const comment of create.comments) refused.add(commentKey(comment));
    return nextSteps(review, progress);
  }
  const comments = nextBatch(create.comments, suspects, left.creates);
  if (comments.length === create.comments.length) {
    return { head: wanted.head, operations, whole: true };
  }
  const part = [...operations.slice(0, at), { ...create, comments }];
  return { head: wanted.head, operations: part, whole: false };
}

/** Whether everything succeeded; otherwise notes what to do differently, or throws. */
async function carryOut(
  writes: readonly Operation[],
  host: PullRequestHost,
  progress: Progress,
): Promise<boolean> {
  const { counts, left } = progress;
  let gone: CopydeskError | undefined;
  for (const operation of writes) {
    progress.sent = true;
    if (operation.type === 'create-inline') left.creates--;
    try {
      const url = await host.apply(operation);
      if (operation.type === 'create-summary') progress.commentUrl = url;
      count(operation, counts);
    } catch (error) {
      if (!(error instanceof CopydeskError) || error.code === 'api-forbidden') throw error;
      if (operation.type === 'create-inline' && error.code === 'api-refused') {
        noteRefusal(operation.comments, progress);
        await host.discardPending();
      } else if (isRemoval(operation) && error.code === 'api-missing') {
        // Somebody else removed it, which is no reason to stop, but to plan again.
        gone = error;
        continue;
      } else if (left.failures-- <= 0) throw error;
      return false;
    }
  }
  if (gone && left.failures-- <= 0) throw gone;
  return !gone;
}

function isRemoval({ type }: Operation): boolean {
  return type === 'remove-inline' || type === 'remove-summary';
}

function noteRefusal(comments: readonly WantedComment[], progress: Progress): void {
  const keys = comments.map(commentKey);
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0 && progress.cleared) progress.refused.add(only);
  progress.suspects = new Set(keys);
  progress.cleared = true;
}

function count(operation: Operation, counts: PublishCounts): void {
  switch (operation.type) {
    case 'keep':
      break;
    case 'create-inline':
      counts.created += operation.comments.length;
      break;
    case 'create-summary':
      counts.created++;
      break;
    case 'update-inline':
    case 'update-summary':
      counts.updated++;
      break;
    case 'remove-inline':
    case 'remove-summary':
      counts.removed++;
      break;
  }
}

/** The address of the summary that remains. */
function summaryUrl(
  operations: readonly Operation[],
  { comments }: ExistingReview,
): string | undefined {
  const kept = operations.find(
    (operation) =>
      operation.type === 'update-summary' ||
      (operation.type === 'keep' && operation.what === 'summary'),
  );
  return kept && 'id' in kept ? comments.find(({ id }) => id === kept.id)?.url : undefined;
}

function unfinished(error: CopydeskError, { counts, sent }: Progress): CopydeskError {
  const { created, updated, removed } = counts;
  const done = sent
    ? `the review is unfinished (comments: ${created} created, ${updated} updated, ${removed} removed)`
    : 'the review is not written';
  return new CopydeskError(error.code, `${done}; running again finishes it: ${error.message}`, {
    cause: error,
  });
}

/**
 * The comments to create next. The host does not say which of some comments it rejects: half of the
 * `suspects` are tried until the one is found. All others wait for that, but get the last of the
 * `left` requests, since most of them will be accepted.
 */
function nextBatch(
  comments: readonly WantedComment[],
  suspects: ReadonlySet<string>,
  left: number,
): readonly WantedComment[] {
  const suspected = comments.filter((comment) => suspects.has(commentKey(comment)));
  if (suspected.length === 0) return comments;
  const others = comments.filter((comment) => !suspected.includes(comment));
  if (left === 1 && others.length > 0) return others;
  return suspected.slice(0, Math.ceil(suspected.length / 2));
}
