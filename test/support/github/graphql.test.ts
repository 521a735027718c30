import { describe, expect, it } from 'vitest';
import { clientOf } from './client.ts';
import { type LocalGitHub, startGitHub } from './start-github.ts';

const files = { 'a.md': 'one\n', 'folder/b.md': 'two: \u00e4\n', 'c.png': new Uint8Array([1, 0]) };

async function opened(limits = {}) {
  const github = await startGitHub({ files, limits });
  const { number } = await github.open({ files: { 'a.md': 'one\ntwo\n' } });
  return { github, number };
}

function ask(
  github: LocalGitHub,
  fields: string,
  variables: Record<string, unknown> = {},
  token = github.writeToken,
): Promise<Record<string, unknown>> {
  return clientOf(github, token).graphql({
    query: `query Asked { viewer { login } repository(owner: "octocat", name: "digest") { ${fields} } }`,
    ...variables,
  });
}

/** The violations are what these tests are about. */
function forgiven(github: LocalGitHub): readonly string[] {
  return (github.violations as string[]).splice(0);
}

describe('a query', () => {
  it('that the official schema does not know is a violation', async () => {
    const { github } = await opened();
    await expect(ask(github, 'pullRequest(number: 1) { heads }')).rejects.toThrow('heads');
    expect(forgiven(github)).toEqual([expect.stringContaining('Cannot query field "heads"')]);
  });

  it('for what nobody thought of is a violation too, and not null', async () => {
    const { github } = await opened();
    await expect(ask(github, 'stargazerCount')).rejects.toThrow('does not answer');
    expect(forgiven(github)).toEqual([expect.stringContaining('Repository.stargazerCount')]);
  });

  it.each([
    ['broken', '{ viewer'],
    ['without its variables', 'query($dry: Boolean!) { rateLimit(dryRun: $dry) { cost } }'],
  ])('that is %s is a violation', async (_, query) => {
    const { github } = await opened();
    await expect(clientOf(github).graphql({ query })).rejects.toThrow();
    expect(forgiven(github)).toHaveLength(1);
  });

  it('needs a token', async () => {
    const { github } = await opened();
    const response = await fetch(github.graphqlUrl, {
      method: 'POST',
      body: '{"query":"{__typename}"}',
    });
    expect(response.status).toBe(401);
  });

  it('for a pull request that is not there says so', async () => {
    const { github } = await opened();
    const asked = ask(github, 'pullRequest(number: 99) { url }');
    await expect(asked).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
  });

  it('knows who asks, and which comments are theirs', async () => {
    const { github, number } = await opened();
    await github.comment(number, 'Of a workflow', 'github-actions[bot]');
    await github.comment(number, 'Of a person', 'hubot');
    const fields = `pullRequest(number: ${number}) {
      comments(first: 100) { nodes { body viewerDidAuthor author { __typename login } } }
    }`;
    expect(await ask(github, fields)).toMatchObject({
      viewer: { login: 'github-actions[bot]' },
      repository: {
        pullRequest: {
          comments: {
            nodes: [
              { viewerDidAuthor: true, author: { __typename: 'Bot', login: 'github-actions' } },
              { viewerDidAuthor: false, author: { __typename: 'User', login: 'hubot' } },
            ],
          },
        },
      },
    });
    expect(await ask(github, fields, {}, github.tokenOf('hubot'))).toMatchObject({
      viewer: { login: 'hubot' },
      repository: {
        pullRequest: {
          comments: { nodes: [{ viewerDidAuthor: false }, { viewerDidAuthor: true }] },
        },
      },
    });
  });

  it('reads page by page, and loses none when one goes in between', async () => {
    const { github, number } = await opened({ page: 2 });
    for (const body of ['1', '2', '3', '4', '5']) await github.comment(number, body, 'hubot');
    const bodies: string[] = [];
    let after: string | null = null;
    do {
      const { repository } = (await ask(
        github,
        `pullRequest(number: ${number}) {
          comments(first: 100${after ? `, after: "${after}"` : ''}) {
            nodes { body databaseId } pageInfo { hasNextPage endCursor }
          }
        }`,
      )) as { repository: { pullRequest: { comments: Page } } };
      const { nodes, pageInfo } = repository.pullRequest.comments;
      bodies.push(...nodes.map(({ body }) => body));
      if (bodies.length === 2) {
        await fetch(`${github.url}/repos/octocat/digest/issues/comments/${nodes[0]?.databaseId}`, {
          method: 'DELETE',
          headers: { authorization: `token ${github.writeToken}` },
        });
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(bodies).toEqual(['1', '2', '3', '4', '5']);
  });

  it.each(['', '(first: 101)'])('is refused with comments%s', async (paging) => {
    const { github, number } = await opened();
    const asked = ask(
      github,
      `pullRequest(number: ${number}) { comments${paging} { totalCount } }`,
    );
    await expect(asked).rejects.toThrow('comments');
  });
});

interface Page {
  nodes: { body: string; databaseId: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('a blob', () => {
  const blob = '{ __typename ... on Blob { byteSize isBinary isTruncated text } }';

  it.each([
    ['folder/b.md', { byteSize: 8, isBinary: false, isTruncated: false, text: 'two: \u00e4\n' }],
    ['c.png', { byteSize: 2, isBinary: true, isTruncated: false, text: null }],
    ['nowhere.md', null],
  ])('is found by commit and path: %s', async (path, object) => {
    const { github } = await opened();
    const answer = await ask(github, `object(expression: "${github.base}:${path}") ${blob}`);
    expect(answer).toMatchObject({ repository: { object } });
  });

  it('is found by its id', async () => {
    const { github } = await opened();
    const byPath = `object(expression: "${github.base}:a.md") { oid }`;
    const { repository } = (await ask(github, byPath)) as {
      repository: { object: { oid: string } };
    };
    const answer = await ask(github, `object(oid: "${repository.object.oid}") ${blob}`);
    expect(answer).toMatchObject({ repository: { object: { text: 'one\n' } } });
  });

  it('is cut where it is large, and says so', async () => {
    const { github } = await opened({ blobText: 3 });
    const answer = await ask(github, `object(expression: "${github.base}:a.md") ${blob}`);
    expect(answer).toMatchObject({ repository: { object: { text: 'one', isTruncated: true } } });
  });
});
