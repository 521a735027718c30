import { describe, expect, it } from 'vitest';
import { at, clientOf, refusalOf } from './client.ts';
import { startGitHub } from './start-github.ts';

const text = (numbers: readonly number[]) => numbers.map((number) => `line ${number}\n`).join('');
const all = Array.from({ length: 40 }, (_, index) => index + 1);

/** A pull request that changes line 5 and line 30 of 40. */
async function opened(limits = {}) {
  const github = await startGitHub({ files: { 'a.md': text(all) }, limits });
  const changed = text(all).replace('line 5\n', 'new 5\n').replace('line 30\n', 'new 30\n');
  const { number, heads } = await github.open({ files: { 'a.md': changed } });
  const client = clientOf(github);
  type Comment = { path?: string; body?: string; line: number; start_line?: number };
  const review = (comments: readonly Comment[], more = {}) =>
    client.pulls.createReview({
      ...at,
      pull_number: number,
      event: 'COMMENT',
      comments: comments.map((comment) => ({
        path: 'a.md',
        body: 'Hm',
        side: 'RIGHT',
        ...comment,
      })),
      ...more,
    });
  return { github, number, head: heads[0] ?? '', changed, client, review };
}

const prefix = '422 Unprocessable Entity: "Pull request review thread ';

describe('a review', () => {
  it('stands with all its comments', async () => {
    const { github, number, client, review } = await opened();
    const { data } = await review([{ line: 2 }, { line: 8, start_line: 4 }]);
    const its = { ...at, pull_number: number, review_id: data.id };
    const listed = await client.pulls.listCommentsForReview(its);
    expect(listed.data.map(({ body }) => body)).toEqual(['Hm', 'Hm']);
    const comments = [{ author: 'github-actions[bot]', body: 'Hm' }];
    expect((await github.dump(number)).threads).toEqual([
      { path: 'a.md', line: 2, startLine: null, isResolved: false, comments },
      { path: 'a.md', line: 8, startLine: 4, isResolved: false, comments },
    ]);
  });

  it.each([
    [{ line: 1 }, `line must be part of the diff and Pull request review thread diff hunk`],
    [
      { line: 20, start_line: 19 },
      'line must be part of the diff, Pull request review thread start',
    ],
    [{ line: 29, start_line: 8 }, 'start line must be part of the same hunk as the line.'],
    [{ line: 5, start_line: 5 }, 'start line must precede the end line.'],
    [{ line: 5, path: 'b.md' }, 'path is invalid'],
    [{ line: 5, body: ' ' }, "comments body can't be blank"],
    [{ line: 5, body: 'x'.repeat(65_537) }, 'comments body is too long'],
  ])('is refused as a whole for one comment: %j', async (comment, message) => {
    const { github, number, review } = await opened();
    expect(await refusalOf(review([{ line: 5 }, comment]))).toContain(prefix + message);
    expect(await github.dump(number)).toEqual({ comments: [], threads: [], pending: [] });
  });

  it('is refused with more comments than GitHub takes', async () => {
    const { review } = await opened({ reviewComments: 2 });
    expect(await refusalOf(review([{ line: 4 }, { line: 5 }]))).toBe('none');
    expect(await refusalOf(review([{ line: 4 }, { line: 5 }, { line: 6 }]))).toContain('422');
  });

  it('waits for a pending one of the same account, which may be deleted', async () => {
    const { github, number, client, review } = await opened();
    github.leavePending(number, 'monalisa');
    expect(await refusalOf(review([{ line: 4 }]))).toBe('none');
    github.leavePending(number, 'github-actions[bot]');
    expect(await refusalOf(review([{ line: 5 }]))).toContain(
      'User can only have one pending review',
    );
    const { data } = await client.pulls.listReviews({ ...at, pull_number: number });
    const pending = data.filter(({ state }) => state === 'PENDING');
    expect(pending.map(({ user }) => user?.login)).toEqual(['github-actions[bot]']);
    const review_id = pending[0]?.id ?? 0;
    await client.pulls.deletePendingReview({ ...at, pull_number: number, review_id });
    expect(await refusalOf(review([{ line: 5 }]))).toBe('none');
  });

  it('is about a head of this pull request', async () => {
    const { github, number, head, changed, review } = await opened();
    await github.push(number, { 'a.md': `${changed}more\n` });
    expect(await refusalOf(review([{ line: 5 }], { commit_id: head }))).toBe('none');
    expect(await refusalOf(review([{ line: 5 }], { commit_id: github.base }))).toContain(
      'commit_id',
    );
  });
});

describe('a conversation', () => {
  it('moves with its lines, and is outdated once one of them changes', async () => {
    const { github, number, changed, review } = await opened();
    await review([{ line: 6, start_line: 5 }]);
    const places = async () =>
      (await github.dump(number)).threads.map(({ startLine, line }) => [startLine, line]);
    await github.push(number, { 'a.md': `first\n${changed}` });
    expect(await places()).toEqual([[6, 7]]);
    await github.push(number, { 'a.md': `first\n${changed.replace('new 5', 'newer 5')}` });
    expect(await places()).toEqual([[null, null]]);
    await github.push(number, { 'a.md': changed });
    expect(await places()).toEqual([[5, 6]]);
  });

  it('finds its lines in a head that has other commits', async () => {
    const { github, number, changed, review } = await opened();
    await review([{ line: 5 }]);
    await github.advanceBase({ 'a.md': `first\n${text(all)}` });
    await github.forcePush(number, { 'a.md': `first\n${changed}` });
    expect((await github.dump(number)).threads[0]?.line).toBe(6);
  });

  it('is outdated once its lines leave the diff, or its file goes', async () => {
    const { github, number, review } = await opened();
    await review([{ line: 6 }]);
    await github.push(number, { 'a.md': text(all).replace('line 30\n', 'new 30\n') });
    expect((await github.dump(number)).threads[0]?.line).toBeNull();
    await github.push(number, { 'a.md': null });
    expect((await github.dump(number)).threads[0]?.line).toBeNull();
  });

  it('is answered, resolved, and goes with its last comment', async () => {
    const { github, number, client, review } = await opened();
    await review([{ line: 5 }]);
    const [thread] = github.threads(number);
    if (!thread) throw new Error('no conversation');
    github.reply(thread.id, 'Why?', 'hubot');
    github.resolve(thread.id);
    expect((await github.dump(number)).threads[0]).toMatchObject({
      isResolved: true,
      comments: [{ body: 'Hm' }, { author: 'hubot', body: 'Why?' }],
    });
    for (const { id } of [...thread.comments]) {
      await client.pulls.deleteReviewComment({ ...at, comment_id: id });
    }
    expect((await github.dump(number)).threads).toEqual([]);
  });

  it('is changed by its author and by the repository only', async () => {
    const { github, number } = await opened();
    const thread = github.commentInline(number, {
      path: 'a.md',
      line: 5,
      body: 'Mine',
      by: 'hubot',
    });
    const comment = { ...at, comment_id: thread.comments[0]?.id ?? 0, body: 'Yours' };
    const change = (by: 'monalisa' | 'hubot') =>
      refusalOf(clientOf(github, github.tokenOf(by)).pulls.updateReviewComment(comment));
    expect(await change('monalisa')).toContain('403');
    expect(await change('hubot')).toBe('none');
  });
});

describe('a comment on the whole', () => {
  it('is refused where it is too long', async () => {
    const { client, number } = await opened();
    const comment = (body: string) =>
      refusalOf(client.issues.createComment({ ...at, issue_number: number, body }));
    expect(await comment('x'.repeat(65_536))).toBe('none');
    expect(await comment('x'.repeat(65_537))).toContain('422');
  });
});
