import type { HostileCase } from './hostile-case.ts';

const answer = (name: string, status: number, header: string, body = ''): HostileCase => ({
  name,
  asked: (socket) =>
    socket.end(
      `HTTP/1.1 ${status} -\r\n${header}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    ),
  expected: { status, complete: true, body },
});

/** Answers that nobody likes, but that are answers: what they mean is for others to say. */
export const answerCases: readonly HostileCase[] = [
  answer('come back tomorrow', 429, 'retry-after: 86400'),
  answer('always out of order', 503, 'server: x'),
  answer('a number of nobody else', 999, 'server: x'),
  answer('a redirect to itself', 302, 'location: /'),
  answer('a redirect to nowhere', 301, 'server: x'),
  answer('a redirect to the inside', 302, 'location: http://169.254.169.254/latest/meta-data/'),
  answer('a challenge', 403, 'cf-mitigated: challenge', '<title>Just a moment...</title>'),
];
