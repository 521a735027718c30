import { CopydeskError } from '../errors.ts';
import { showInvisible } from '../text/invisible.ts';

/** What started the run. */
export interface WorkflowEvent {
  name: string;
  payload: unknown;
}

/** What is to be reviewed. */
export type ReviewTarget =
  | { kind: 'pull-request'; number: number }
  | { kind: 'commits'; base: string; head: string }
  /** There is nothing to review; `why` is a sentence. */
  | { kind: 'nothing'; why: string };

const events =
  '`pull_request`, `pull_request_target`, `merge_group`, `push` or `workflow_dispatch`';

/**
 * Finds out what an event is about. `number` is the pull request that the inputs name, for events
 * that have none. Throws a `CopydeskError` `usage` for events that cannot be reviewed.
 */
export function targetOf(event: WorkflowEvent, number: number | undefined): ReviewTarget {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target': {
      const isNumber = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0;
      const action = read(event, 'action', (value) => typeof value === 'string');
      const number = read(event, 'pull_request.number', isNumber);
      if (action === 'closed') return { kind: 'nothing', why: 'The pull request is closed.' };
      return { kind: 'pull-request', number: Number(number) };
    }
    case 'merge_group': {
      const base = readCommit(event, 'merge_group.base_sha');
      return { kind: 'commits', base, head: readCommit(event, 'merge_group.head_sha') };
    }
    case 'push': {
      const base = readCommit(event, 'before');
      const head = readCommit(event, 'after');
      if (/^0+$/.test(head)) return { kind: 'nothing', why: 'The branch was deleted.' };
      if (/^0+$/.test(base)) {
        return { kind: 'nothing', why: 'The branch is new: there is nothing to compare it with.' };
      }
      return { kind: 'commits', base, head };
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
        `found the event \`${showInvisible(event.name)}\`, expected ${events}; change \`on:\` of the workflow`,
      );
  }
}

function readCommit(event: WorkflowEvent, path: string): string {
  const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
  return String(read(event, path, isId));
}

/** The value at a path of the payload, such as `pull_request.number`. */
function read(
  { name, payload }: WorkflowEvent,
  path: string,
  isValid: (value: unknown) => boolean,
): unknown {
  let value = payload;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  if (isValid(value)) return value;
  throw new CopydeskError(
    'usage',
    `the event \`${name}\` cannot be read: \`${path}\` is missing or not what GitHub writes there`,
  );
}
