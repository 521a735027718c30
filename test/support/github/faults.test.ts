import { describe, expect, it } from 'vitest';
import { at, clientOf, refusalOf } from './client.ts';
import { type DisturbanceName, disturbances } from './faults.ts';
import { startGitHub } from './start-github.ts';

async function opened() {
  const github = await startGitHub({ files: { 'a.md': 'one\n' } });
  const { number } = await github.open({ files: { 'a.md': 'two\n' } });
  const client = clientOf(github);
  const comment = (body: string) =>
    refusalOf(client.issues.createComment({ ...at, issue_number: number, body }));
  const bodies = async () => (await github.dump(number)).comments.map(({ body }) => body);
  return { github, client, number, comment, bodies };
}

/** What the caller sees, and how many comments stand then. */
const outcomes: Record<DisturbanceName, [string, number]> = {
  '500': ['500', 0],
  '502': ['502', 0],
  '502 after the effect': ['502', 1],
  'a reset before the effect': ['ECONNRESET', 0],
  'a reset after the effect': ['ECONNRESET', 1],
  'a secondary limit': ['403 You have exceeded a secondary rate limit', 0],
  '401': ['401 Bad credentials', 0],
  '404': ['404 Not Found', 0],
  '422': ['422 Validation Failed', 0],
  '422 after the effect': ['422 Validation Failed', 1],
  '422 with a pending review': ['422 Validation Failed', 0],
  'a doubled call': ['none', 2],
};

describe('a fault', () => {
  it.each(Object.keys(disturbances) as DisturbanceName[])('disturbs a call: %s', async (what) => {
    const { github, comment, bodies } = await opened();
    github.fault({ what });
    const [seen, count] = outcomes[what];
    expect(await comment('one')).toContain(seen);
    expect(await bodies()).toHaveLength(count);
    expect(await comment('two')).toBe('none');
    expect(await bodies()).toHaveLength(count + 1);
  });

  it('meets the call that it names, once or always', async () => {
    const { github, comment } = await opened();
    const said = ({ body }: { body: unknown }) => JSON.stringify(body).includes('this');
    github.fault({ matching: said, nth: 2, what: '500' });
    expect([await comment('this'), await comment('that')]).toEqual(['none', 'none']);
    expect(await comment('this')).toContain('500');
    expect(await comment('this')).toBe('none');
    github.fault({ matching: said, always: true, what: '502' });
    expect(await comment('this')).toContain('502');
    expect(await comment('this')).toContain('502');
    github.clearFaults();
    expect(await comment('this')).toBe('none');
  });

  it('leaves a review that was begun', async () => {
    const { github, client, number } = await opened();
    github.fault({ what: '422 with a pending review' });
    const review = client.pulls.createReview({
      ...at,
      pull_number: number,
      event: 'COMMENT',
      comments: [{ path: 'a.md', line: 1, side: 'RIGHT', body: 'Hm' }],
    });
    expect(await refusalOf(review)).toContain('422');
    expect((await github.dump(number)).pending).toEqual([
      { author: 'github-actions[bot]', comments: 1 },
    ]);
  });

  it('lets something happen in between', async () => {
    const { github, client, number } = await opened();
    let head = '';
    github.fault({
      matching: ({ operation }) => operation === 'pulls/get',
      meanwhile: async () => {
        head = await github.push(number, { 'a.md': 'three\n' });
      },
    });
    const { data } = await client.pulls.get({ ...at, pull_number: number });
    expect(data.head.sha).toBe(head);
  });

  it('tells when to come back', async () => {
    const { github } = await opened();
    github.fault({ what: 'a secondary limit', retryAfter: 60 });
    const response = await fetch(`${github.url}/rate_limit`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([403, '60']);
  });
});
