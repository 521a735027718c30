import { schema as official } from '@octokit/graphql-schema';
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Caller } from '../accounts.ts';
import { fullName, name, owner } from '../emulator.ts';
import { baseBranch } from '../pull-requests.ts';
import type { GitHubState } from '../state.ts';
import { gitObject } from './blob.ts';
import { mutations } from './mutations.ts';
import { type PullRequestsWanted, pullRequest, pullRequests } from './pull-request.ts';
import { ref } from './refs.ts';

/** The body of a request to `/graphql`. */
export interface GraphQLRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface GraphQLAnswer {
  /** What the official schema says against the query; it is answered with errors then. */
  violations: string[];
  body: unknown;
}

// Reading 1.5 MB of schema takes 0.4 s: once for all servers of a test file.
let schema: GraphQLSchema | undefined;

/** Runs a query against GitHub's official schema. */
export async function answerGraphQL(
  state: GitHubState,
  caller: Caller,
  { query, variables, operationName }: GraphQLRequest,
): Promise<GraphQLAnswer> {
  schema ??= buildSchema(official.idl, { assumeValid: true, assumeValidSDL: true });
  const { document, mistakes } = known.get(query) ?? checked(query, schema);
  known.set(query, { document, mistakes });
  if (!document) return refused(mistakes);
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: rootOf(state, caller),
    variableValues: variables,
    operationName,
    fieldResolver: strictField,
  });
  // Without any data, the variables were not those of the query.
  if (data === undefined) return refused(errors ?? []);
  return {
    violations: (errors ?? [])
      .filter(({ message }) => message.startsWith(unanswered))
      .map(({ message }) => message),
    body: { data, ...(errors ? { errors: errors.map(likeGitHub) } : {}) },
  };
}

/** A query that was checked; without a document where it is wrong. */
interface Checked {
  document: DocumentNode | undefined;
  mistakes: readonly GraphQLError[];
}

const known = new Map<string, Checked>();

function checked(query: string, schema: GraphQLSchema): Checked {
  const document = parsed(query);
  if (document instanceof GraphQLError) return { document: undefined, mistakes: [document] };
  const mistakes = validate(schema, document);
  return { document: mistakes.length > 0 ? undefined : document, mistakes };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refused(mistakes: readonly GraphQLError[]): GraphQLAnswer {
  return {
    violations: mistakes.map(({ message }) => message),
    body: { errors: mistakes.map((mistake) => mistake.toJSON()) },
  };
}

const unanswered = 'the local GitHub does not answer';

/** Like graphql's own, but a field that nobody thought of is an error and not null. */
const strictField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const value = (source as Record<string, unknown>)[info.fieldName];
  if (value === undefined) {
    throw new GraphQLError(`${unanswered} ${info.parentType.name}.${info.fieldName}`);
  }
  return typeof value === 'function' ? value.call(source, args, context, info) : value;
};

/** GitHub has the type of an error beside its message. */
function likeGitHub(error: GraphQLError) {
  const { message, path, locations, extensions } = error.toJSON();
  return { ...(extensions?.type ? { type: extensions.type } : {}), path, locations, message };
}

function rootOf(state: GitHubState, caller: Caller) {
  return {
    ...mutations(state, caller),
    viewer: { login: caller.account ?? null },
    rateLimit: { limit: 5000, cost: 1, remaining: 4999, used: 1, resetAt: '2026-01-01T01:00:00Z' },
    repository(wanted: { owner: string; name: string }) {
      if (`${wanted.owner}/${wanted.name}`.toLowerCase() !== fullName) {
        throw notFound(
          `Could not resolve to a Repository with the name '${wanted.owner}/${wanted.name}'.`,
        );
      }
      return {
        id: 'R_1',
        name,
        owner: { __typename: 'User', login: owner },
        nameWithOwner: fullName,
        url: `${state.url}/${fullName}`,
        isArchived: false,
        hasIssuesEnabled: state.settings.hasIssues,
        defaultBranchRef: () => ref(state, baseBranch),
        ref: ({ qualifiedName }: { qualifiedName: string }) => ref(state, qualifiedName),
        pullRequests: (wanted: PullRequestsWanted) => pullRequests(state, caller, wanted),
        object: (selector: { oid?: string; expression?: string }) => gitObject(state, selector),
        pullRequest({ number }: { number: number }) {
          const pull = state.pulls.find(number);
          if (!pull)
            throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
          return pullRequest(state, pull, caller);
        },
      };
    },
  };
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}
