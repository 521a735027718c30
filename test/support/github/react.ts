import { type Caller, callerOf, type Right } from './accounts.ts';
import { badCredentials, json, notAccessible, refusal } from './answers.ts';
import type { Answer } from './emulator.ts';
import type { Faults, MetFault } from './faults.ts';
import { answerGraphQL, type GraphQLRequest } from './graphql/answer.ts';
import type { Checker } from './openapi/check.ts';
import type { LoggedRequest } from './request-log.ts';
import { answerRest } from './routes/answer.ts';
import type { Reaction, Received } from './serve.ts';
import type { GitHubState } from './state.ts';

/** What is written down of the requests. */
export interface Records {
  log: LoggedRequest[];
  /** Requests that GitHub's own descriptions do not allow. */
  violations: string[];
  /** Answers of this local GitHub, each with what finds out what they do not allow of it. */
  answered: (() => string[])[];
}

/** Answers requests as GitHub does, unless a fault meets them. */
export function reactionTo(
  state: GitHubState,
  checker: Checker,
  faults: Faults,
  records: Records,
): (request: Received) => Promise<Reaction> {
  // One write after the other, as a database does it.
  let writes: Promise<unknown> = Promise.resolve();

  return async (received) => {
    const request = withoutEnterprisePath(received);
    const { caller, logged } = note(request);
    const fault = faults.meet(logged);
    await fault?.meanwhile?.();
    const reaction = await reactionOf(fault, logged, (asked) =>
      perform({ ...request, ...asked }, caller, logged),
    );
    logged.status = reaction === 'reset' ? 0 : reaction.status;
    return reaction;
  };

  function note(request: Received) {
    const caller = callerOf(request.headers.authorization);
    const isGraphQL = request.url.pathname === '/graphql';
    const checked = isGraphQL ? undefined : checker.request(request);
    records.violations.push(...(checked?.violations ?? []));
    const isRead = isGraphQL ? !isMutation(request.body) : request.method === 'GET';
    const logged: LoggedRequest = {
      method: request.method,
      path: request.url.pathname + request.url.search,
      operation: isGraphQL
        ? `graphql:${graphQLName(request.body)}`
        : (checked?.operation ?? 'unknown'),
      kind: isRead ? 'read' : 'write',
      token: caller?.kind ?? 'bad',
      body: request.body,
      status: 0,
    };
    records.log.push(logged);
    return { caller, logged };
  }

  async function perform(
    request: Received,
    caller: Caller | undefined,
    { kind, method }: LoggedRequest,
  ): Promise<Answer> {
    const { url, headers, body } = request;
    if (!caller) return badCredentials;
    if (url.pathname === '/graphql') {
      if (!caller.account) return refusal(401, 'This endpoint requires you to be authenticated.');
      const asking = () => answerGraphQL(state, caller, body as GraphQLRequest);
      const asked = kind === 'read' ? asking() : writes.then(asking);
      if (kind === 'write') writes = asked.catch(() => undefined);
      const { violations, body: answer } = await asked;
      records.violations.push(...violations.map((text) => `graphql: ${text}`));
      return json(200, answer);
    }
    if (kind === 'write' && !caller.account) return refusal(401, 'Requires authentication');
    if (kind === 'write' && !rightsFor(url.pathname).some((right) => caller.rights.has(right))) {
      return notAccessible;
    }
    const asked = { state, caller, url, accept: headers.accept ?? '', body };
    const answering = () => answerRest(method, asked);
    const answer = kind === 'read' ? answering() : writes.then(answering);
    if (kind === 'write') writes = answer.catch(() => undefined);
    const { status, headers: sent, body: bytes } = await answer;
    if (bytes.length > 0 && sent['content-type']?.startsWith('application/json')) {
      // To compile what it validates with takes longer than most tests, and few look at this.
      records.answered.push(() =>
        checker.response({ method, url }, status, JSON.parse(bytes.toString())),
      );
    }
    return answer;
  }
}

async function reactionOf(
  fault: MetFault | undefined,
  { operation, body }: LoggedRequest,
  perform: (asked?: Pick<Received, 'body'>) => Promise<Answer>,
): Promise<Reaction> {
  if (!fault) return perform();
  const { effect, answer, retryAfter } = fault;
  const first = effect === 'once' || effect === 'twice' ? await perform() : undefined;
  if (effect === 'twice') await perform();
  if (effect === 'pending' && operation === 'pulls/create-review') {
    await perform({ body: { ...(body as object), event: undefined } });
  }
  if (answer === 'true') return first ?? perform();
  if (answer === 'reset') return 'reset';
  if (answer === 'secondary-limit') {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
    const { headers, ...rest } = refusal(403, message);
    return { ...rest, headers: { ...headers, 'retry-after': `${retryAfter}` } };
  }
  return refusal(answer, messages[answer]);
}

const messages = {
  401: 'Bad credentials',
  404: 'Not Found',
  422: 'Validation Failed',
  500: 'Server Error',
  502: 'Server Error',
} as const;

/** The rights of which one suffices for a write to REST. */
function rightsFor(path: string): readonly Right[] {
  const [, , , , kind = '', , below] = path.split('/');
  if (kind === 'git') return ['contents'];
  if (kind === 'pulls') return ['pull-requests'];
  // The comments of a pull request are those of an issue.
  const isComment = path.includes('/issues/comments/') || below === 'comments';
  return isComment ? ['issues', 'pull-requests'] : ['issues'];
}

/** An Enterprise Server has its REST below `/api/v3` and its GraphQL at `/api/graphql`. */
function withoutEnterprisePath(request: Received): Received {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/^\/api\/(?:v3(?=\/)|(?=graphql$))/, '');
  if (!url.pathname.startsWith('/')) url.pathname = `/${url.pathname}`;
  return { ...request, url };
}

function isMutation(body: unknown): boolean {
  return /^\s*mutation\b/.test((body as GraphQLRequest | undefined)?.query ?? '');
}

function graphQLName(body: unknown): string {
  const query = (body as GraphQLRequest | undefined)?.query ?? '';
  return /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'unnamed';
}
