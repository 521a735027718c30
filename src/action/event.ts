import * as z from 'zod';
import { CopydeskError } from '../errors.ts';
import { showInvisible } from '../text/invisible.ts';

/** What started the run. */
export interface WorkflowEvent {
  name: string;
  payload: unknown;
}

/** What is to be looked at. */
export type Target =
  | { kind: 'pull-request'; number: number }
  | { kind: 'commits'; base: string; head: string }
  /** There is nothing to look at; `why` is a sentence. */
  | { kind: 'nothing'; why: string };

const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const pullRequest = z.object({ number: z.int().positive() });
const pulled = z.object({ action: z.string(), pull_request: pullRequest });
const merged = z.object({ merge_group: z.object({ base_sha: commit, head_sha: commit }) });
const pushed = z.object({ before: commit, after: commit });

const events =
  '`pull_request`, `pull_request_target`, `merge_group`, `push` or `workflow_dispatch`';

/**
 * Tells what an event is about. `number` is the pull request that the inputs name, for events that have none. Throws a
 * `CopydeskError` `usage` for events that are about nothing that can be looked at.
 */
export function targetOf({ name, payload }: WorkflowEvent, number: number | undefined): Target {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { action, pull_request } = read(pulled, name, payload);
      if (action === 'closed') return { kind: 'nothing', why: 'The pull request is closed.' };
      return { kind: 'pull-request', number: pull_request.number };
    }
    case 'merge_group': {
      const { merge_group } = read(merged, name, payload);
      return { kind: 'commits', base: merge_group.base_sha, head: merge_group.head_sha };
    }
    case 'push': {
      const { before, after } = read(pushed, name, payload);
      if (/^0+$/.test(after)) return { kind: 'nothing', why: 'The branch was deleted.' };
      if (/^0+$/.test(before)) {
        return { kind: 'nothing', why: 'The branch is new: there is nothing to compare it with.' };
      }
      return { kind: 'commits', base: before, head: after };
    }
    case 'workflow_dispatch':
      if (number === undefined) {
        throw new CopydeskError(
          'usage',
          'input `pull-request`: found nothing, expected the number of a pull request; `workflow_dispatch` names none',
        );
      }
      return { kind: 'pull-request', number };
    default:
      throw new CopydeskError(
        'usage',
        `found the event \`${showInvisible(name)}\`, expected ${events}; change \`on:\` of the workflow`,
      );
  }
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  name: string,
  payload: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CopydeskError(
    'usage',
    `the event \`${name}\` cannot be read: \`${place}\` is missing or not what GitHub writes there`,
  );
}
