import { addDays } from '../../../src/digest/dates/calendar.ts';
import { type LocalGitHub, type StartOptions, startGitHub } from '../github/start-github.ts';
import type { FakeAnswer } from '../links/fake-web.ts';
import { issueEvent, scheduleEvent, type WorkflowEvent } from '../runner/events.ts';
import { type InsideOptions, type InsideRun, runInside } from './inside.ts';

/** An archive of three entries. */
export const archive = `# Reading

## 2024-05-28

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)

### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)

## 2024-05-21

### :star:Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
`;

/** No pause between requests to a host that is only played, nor between those to the archive. */
const gap = 'links: { gap: 0 }\n';
const settings = `${gap}nightly: { archived-copies: false }\n`;

/** Settings with which a link is reported on the night on which it dies. */
export const hasty = {
  '.github/copydesk.yml': `${gap}nightly: { archived-copies: false, dead-after: 1 }\n`,
};

/** The entries' addresses. */
export const links = {
  go: 'https://go.dev/blog/go1.22',
  rust: 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html',
  survey: 'https://go.dev/blog/survey2024-h1',
};

/** A repository over nights; the first one is that of June 1, 2024. */
export interface Nights {
  github: LocalGitHub;
  /** What the web answers otherwise than 200. */
  web: Record<string, FakeAnswer>;
  /** A night, a day after the one before. Each run begins the log of requests anew. */
  night(options?: InsideOptions): Promise<InsideRun>;
  /** Another run on the same day: for an event, or the schedule once more. */
  again(event?: WorkflowEvent, options?: InsideOptions): Promise<InsideRun>;
  /** A run that somebody started by changing an issue; `from` is its body before. */
  onIssue(
    number: number,
    action: 'edited' | 'closed' | 'reopened',
    from?: string,
  ): Promise<InsideRun>;
  /** The tracking issue's body as it is now; there must be one issue. */
  body(): Promise<string>;
}

export async function startNights(options: Partial<StartOptions> = {}): Promise<Nights> {
  const github = await startGitHub({
    ...options,
    files: { 'reading.md': archive, '.github/copydesk.yml': settings, ...options.files },
  });
  const web: Record<string, FakeAnswer> = {};
  let day = '2024-05-31';
  const again: Nights['again'] = (event = scheduleEvent(github), more = {}) => {
    github.forget();
    return runInside(github, event, { pages: web, now: new Date(`${day}T03:23:00Z`), ...more });
  };
  return {
    github,
    web,
    night(more) {
      day = addDays(day, 1);
      return again(undefined, more);
    },
    again,
    onIssue: async (number, action, from) => again(await issueEvent(github, number, action, from)),
    async body() {
      const [issue, ...others] = await github.issues.list();
      if (!issue || others.length > 0) throw new Error(`${others.length} more issues than one`);
      return issue.body ?? '';
    },
  };
}

/** The body of an issue with the box ticked that stands beside an address, or taken back. */
export function ticked(body: string, address: string, mark: 'x' | ' ' = 'x'): string {
  const lines = body.split('\n');
  const at = lines.findIndex((line) => /^- \[[ x]\]/.test(line) && line.includes(address));
  if (at === -1) throw new Error(`there is no box for ${address}`);
  lines[at] = lines[at]?.replace(/\[[ x]\]/, `[${mark}]`) ?? '';
  return lines.join('\n');
}
