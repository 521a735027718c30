import { GraphQLError } from 'graphql';
import type { Caller } from '../accounts.ts';
import { fullName } from '../emulator.ts';
import type { Files } from '../objects.ts';
import type { RefChange } from '../refs.ts';
import type { GitHubState } from '../state.ts';
import { commit } from './refs.ts';

interface CommitInput {
  branch: { repositoryNameWithOwner?: string; branchName?: string };
  expectedHeadOid: string;
  message: { headline: string; body?: string | null };
  fileChanges?: {
    additions?: { path: string; contents: string }[];
    deletions?: { path: string }[];
  };
}

/** What GitHub takes in one commit: a number of files that was observed, and bytes. */
const maxAdditions = 100;
const maxBytes = 40 * 1024 * 1024;

/** The mutations of git refs that this GitHub answers. */
export function mutations(state: GitHubState, caller: Caller) {
  /** A rule of the repository refuses a change that its settings allow nobody but people. */
  function isProtected(name: string): boolean {
    return state.settings.protectedBranches.includes(name.replace('refs/heads/', ''));
  }

  return {
    async updateRefs({ input }: { input: { repositoryId: string; refUpdates: RefChange[] } }) {
      mustWrite(caller);
      if (input.repositoryId !== 'R_1') throw missing(`no node ${input.repositoryId}`);
      const refused = input.refUpdates.some(({ name }) => isProtected(name));
      const problem = refused ? 'protected' : await state.refs.update(input.refUpdates);
      // GitHub does not say why, and gives no type (community discussion 213655).
      if (problem) throw new GraphQLError('Something went wrong while updating the refs.');
      return { clientMutationId: null };
    },

    async createCommitOnBranch({ input }: { input: CommitInput }) {
      mustWrite(caller);
      const { branch, expectedHeadOid, message, fileChanges } = input;
      const { additions = [], deletions = [] } = fileChanges ?? {};
      if (branch.repositoryNameWithOwner !== fullName) throw missing('no such repository');
      const name = `refs/heads/${branch.branchName}`;
      const head = state.refs.all.get(name);
      if (!head) throw missing(`no branch ${branch.branchName}`);
      if (head !== expectedHeadOid) {
        throw typed(
          'STALE_DATA',
          `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`,
        );
      }
      const bytes = additions.reduce((sum, { contents }) => sum + contents.length, 0);
      if (additions.length > maxAdditions || bytes > maxBytes) {
        throw typed('UNPROCESSABLE', 'The commit is too large.');
      }
      if (isProtected(name)) {
        throw typed(
          'UNPROCESSABLE',
          'Repository rule violations found\n\nChanges must be made through a pull request.',
        );
      }
      const files: Files = {};
      for (const { path, contents } of additions) files[path] = Buffer.from(contents, 'base64');
      for (const { path } of deletions) files[path] = null;
      const text = [message.headline, message.body].filter(Boolean).join('\n\n');
      const made = await state.objects.commit(files, [head], text, caller.account);
      await state.refs.update([{ name, afterOid: made, beforeOid: head }]);
      return {
        clientMutationId: null,
        commit: await commit(state, made),
        ref: null,
      };
    },
  };
}

function mustWrite({ rights }: Caller): void {
  if (!rights.has('contents')) {
    throw typed('FORBIDDEN', 'Resource not accessible by integration');
  }
}

function missing(message: string): GraphQLError {
  return typed('NOT_FOUND', message);
}

function typed(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
