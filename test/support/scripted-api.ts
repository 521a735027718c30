import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import {
  createGitHubClient,
  type GitHubClient,
  type GitHubOptions,
} from '../../src/adapters/github/client.ts';
import { listen } from './hostile-web/listener.ts';

/** A request as the server got it. */
export interface Asked {
  method: string;
  /** With the query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

/** What to answer: JSON with a status, bytes, or whatever a function does with the connection. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; json?: unknown; bytes?: Uint8Array }
  | ((response: ServerResponse, asked: Asked) => void);

/** An API on loopback that gives the answers one after another, the last one again and again. */
export interface ScriptedApi {
  url: string;
  /** The requests so far; a test may empty it. */
  asked: Asked[];
  /** `METHOD path` of each request. */
  calls(): string[];
}

/** Starts such an API until the test is over. */
export async function scriptedApi(...answers: Answer[]): Promise<ScriptedApi> {
  const asked: Asked[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one: Asked = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: text ? JSON.parse(text) : {},
      };
      const answer = answers[Math.min(count, answers.length - 1)] ?? {};
      count += 1;
      asked.push(one);
      if (typeof answer === 'function') return answer(response, one);
      const { status = 200, headers = {}, json = {}, bytes } = answer;
      const type = bytes ? 'application/vnd.github.raw+json' : 'application/json';
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
      response.end(status === 204 ? undefined : (bytes ?? JSON.stringify(json)));
    });
  });
  const { authority } = await listen(server);
  return {
    url: `http://${authority}`,
    asked,
    calls: () => asked.map(({ method, path }) => `${method} ${path}`),
  };
}

/** A client of a scripted API that does not wait. */
export function impatientClient(
  { url }: { url: string },
  options: Partial<GitHubOptions> = {},
): GitHubClient {
  return createGitHubClient({
    userAgent: 'Copydesk/0 (+https://example.org/copydesk)',
    token: 'secret-token',
    apiUrl: url,
    waits: { retry: 0, limit: 0, write: 0, notification: 0 },
    ...options,
  });
}

/** An answer that ends the connection without a word. */
export const reset: Answer = (response) => {
  response.destroy();
};
