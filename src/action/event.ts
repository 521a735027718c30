import { CopydeskError } from '../errors.ts';
import { readNightMarker } from '../nightly/marker.ts';
import { showInvisible } from '../text/invisible.ts';
import type { Inputs } from './inputs.ts';

/** What started the run. */
export interface WorkflowEvent {
  name: string;
  payload: unknown;
}

/** What a run is about. */
export type RunTarget =
  | { kind: 'pull-request'; number: number }
  | { kind: 'commits'; base: string; head: string }
  /** The archive; where an issue's event started the run, whose issue that is. */
  | { kind: 'night'; issue: { author: string } | undefined }
  /** There is nothing to review; `why` is a sentence. */
  | { kind: 'nothing'; why: string };

const reviewEvents =
  '`pull_request`, `pull_request_target`, `merge_group`, `push` or `workflow_dispatch`';
const nightEvents = '`schedule`, `workflow_dispatch` or `issues`';

/**
 * Finds out what an event is about. `pullRequest` is the number that the inputs name, for events
 * that have none. Throws a `CopydeskError` `usage` for events that the mode has nothing to do with.
 */
export function targetOf(
  event: WorkflowEvent,
  { mode, pullRequest }: Pick<Inputs, 'mode' | 'pullRequest'>,
): RunTarget {
  if (mode === 'nightly' || (mode === 'auto' && isForNight(event.name, pullRequest))) {
    return nightTarget(event);
  }
  return reviewTarget(event, pullRequest);
}

/** Whether an event is the night's, where the mode leaves that open. */
function isForNight(name: string, pullRequest: number | undefined): boolean {
  return (
    name === 'schedule' ||
    name === 'issues' ||
    (name === 'workflow_dispatch' && pullRequest === undefined)
  );
}

function nightTarget(event: WorkflowEvent): RunTarget {
  switch (event.name) {
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'night', issue: undefined };
    case 'issues': {
      const isText = (value: unknown) => typeof value === 'string';
      const action = String(read(event, 'action', isText));
      const author = String(read(event, 'issue.user.login', isText));
      if (!['edited', 'closed', 'reopened'].includes(action)) {
        return { kind: 'nothing', why: 'Nothing is to be done about an issue for this event.' };
      }
      // Whoever empties the body takes the marker out: the event has it as it was, too.
      const bodies = [find(event, 'issue.body'), find(event, 'changes.body.from')];
      const isOwn = bodies.some((body) => typeof body === 'string' && readNightMarker(body));
      return isOwn
        ? { kind: 'night', issue: { author } }
        : { kind: 'nothing', why: 'The issue was not written by Copydesk.' };
    }
    default:
      throw unexpectedEvent(event, nightEvents);
  }
}

function unexpectedEvent({ name }: WorkflowEvent, expected: string): CopydeskError {
  return new CopydeskError(
    'usage',
    `found the event \`${showInvisible(name)}\`, expected ${expected}; change \`on:\` of the workflow`,
  );
}

function reviewTarget(event: WorkflowEvent, pullRequest: number | undefined): RunTarget {
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
      if (pullRequest === undefined) {
        throw new CopydeskError(
          'usage',
          'input `pull-request`: found nothing, expected the number of a pull request; `workflow_dispatch` names none',
        );
      }
      return { kind: 'pull-request', number: pullRequest };
    default:
      throw unexpectedEvent(event, reviewEvents);
  }
}

function readCommit(event: WorkflowEvent, path: string): string {
  const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
  return String(read(event, path, isId));
}

/** The value at a path of the payload, such as `pull_request.number`. */
function read(event: WorkflowEvent, path: string, isValid: (value: unknown) => boolean): unknown {
  const value = find(event, path);
  if (isValid(value)) return value;
  throw new CopydeskError(
    'usage',
    `the event \`${event.name}\` cannot be read: \`${path}\` is missing or not what GitHub writes there`,
  );
}

function find({ payload }: WorkflowEvent, path: string): unknown {
  let value = payload;
  for (const key of path.split('.')) {
    value = (value as Record<string, unknown> | null | undefined)?.[key];
  }
  return value;
}
