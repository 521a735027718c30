import type { HostileCase, Word } from './hostile-case.ts';

const answer = (
  name: string,
  status: number,
  header: string,
  outcome: Word,
  body = '',
): HostileCase => ({
  name,
  asked: (socket) =>
    socket.end(
      `HTTP/1.1 ${status} -\r\n${header}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    ),
  expected: { status, complete: true, body },
  outcome,
});

/** Answers that nobody likes, but that are answers: what they mean is for others to say. */
export const answerCases: readonly HostileCase[] = [
  answer('come back tomorrow', 429, 'retry-after: 86400', 'unverified: rate-limited'),
  answer(
    'tomorrow, and out of order until then',
    503,
    'retry-after: 86400',
    'unverified: rate-limited',
  ),
  answer('an error for ever', 500, 'server: x', 'unverified: server-error'),
  answer('always out of order', 503, 'server: x', 'unverified: server-error'),
  answer('a number of nobody else', 999, 'server: x', 'unverified: bot-wall'),
  answer('a redirect to itself', 302, 'location: /', 'unverified: redirect-loop'),
  answer('a redirect to nowhere', 301, 'server: x', 'unverified: bad-redirect'),
  answer(
    'a redirect to the inside',
    302,
    'location: http://169.254.169.254/latest/meta-data/',
    'unverified: bad-redirect',
  ),
  answer(
    'a challenge',
    403,
    'cf-mitigated: challenge',
    'unverified: bot-wall',
    '<title>Just a moment...</title>',
  ),
];
