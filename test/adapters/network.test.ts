import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../src/adapters/network.ts';

describe('the network of a process', () => {
  it.each([
    [{}, 'https://api.github.com/graphql'],
    [{ GITHUB_API_URL: 'https://api.github.com' }, 'https://api.github.com/graphql'],
    [{ GITHUB_API_URL: 'https://git.example.org/api/v3/' }, 'https://git.example.org/api/graphql'],
    [
      {
        GITHUB_API_URL: 'https://git.example.org/api/v3',
        GITHUB_GRAPHQL_URL: 'https://git.example.org/queries/graphql',
      },
      'https://git.example.org/queries/graphql',
    ],
  ])('sends the token of %j to %s', (addresses, endpoint) => {
    const { gitHub } = createNetwork('1.0.0', { ...addresses, GITHUB_TOKEN: 'secret' });
    expect(gitHub).toEqual({ endpoint, token: 'secret' });
  });

  it('asks GitHub as everybody does without a token', () => {
    expect(createNetwork('1.0.0', {}).gitHub).toBeUndefined();
  });
});
