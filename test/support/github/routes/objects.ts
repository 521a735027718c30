import { json, notFound } from '../answers.ts';
import { emailOf, fullName } from '../emulator.ts';
import type { Asked, Route } from './route.ts';

export const objectRoutes: readonly Route[] = [
  { method: 'POST', path: '/git/blobs', answer: (asked) => make(asked, 'blobs') },
  { method: 'POST', path: '/git/trees', answer: (asked) => make(asked, 'trees') },
  { method: 'POST', path: '/git/commits', answer: (asked) => make(asked, 'commits') },
  {
    method: 'GET',
    path: '/git/blobs/{sha}',
    async answer({ state, accept, parts }) {
      const sha = parts.sha ?? '';
      const bytes = await state.objects.blob(sha);
      if (!bytes) return notFound;
      if (/\braw\b/.test(accept)) {
        return {
          status: 200,
          headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
          body: bytes,
        };
      }
      return json(200, {
        sha,
        node_id: `B_${sha}`,
        size: bytes.length,
        url: `${state.url}/repos/${fullName}/git/blobs/${sha}`,
        // GitHub breaks the lines of base64.
        content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
        encoding: 'base64',
      });
    },
  },
  {
    method: 'GET',
    path: '/git/trees/{sha}',
    async answer({ state, url, parts }) {
      const path = `/repos/${fullName}/git/trees/${parts.sha}${url.search}`;
      const answer = await state.emulator.ask({ method: 'GET', path });
      if (answer.status !== 200) return answer;
      const found = JSON.parse(answer.body.toString()) as { tree: unknown[] };
      const limit = state.limits.treeEntries;
      return json(200, {
        ...found,
        tree: found.tree.slice(0, limit),
        truncated: found.tree.length > limit,
      });
    },
  },
];

/** The emulator knows no account that may write but the owner's; the author is who asked. */
function make({ state, caller, body }: Asked, kind: 'blobs' | 'trees' | 'commits') {
  const { account } = caller;
  const author = account && { name: account, email: emailOf(account) };
  return state.emulator.ask({
    method: 'POST',
    path: `/repos/${fullName}/git/${kind}`,
    body: { ...(body as object), ...(kind === 'commits' && author ? { author } : {}) },
  });
}
