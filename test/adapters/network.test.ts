import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../src/adapters/network.ts';
import { get } from '../support/hostile-web/ask.ts';

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

  it('names itself as crawlers do, so that no site takes it for a script', async () => {
    const server = createServer((request, response) => {
      response.end(request.headers['user-agent']);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const web = createNetwork('1.0.0', {}).open([authority]);
    try {
      const answer = await web.fetch(get(`http://${authority}/`));
      expect(answer.ok && new TextDecoder().decode(answer.body)).toBe(
        'Mozilla/5.0 (compatible; Copydesk/1.0.0; +https://github.com/copydesk/copydesk)',
      );
    } finally {
      await web.close();
      server.close();
    }
  });
});
