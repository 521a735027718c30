/**
 * Each folder of `test/scenarios` is a pull request: the files before it (`base/`) and after it
 * (`head/`), the configuration (`copydesk.yml`) and what the web answers (`web.json`; without it no
 * link is looked at). `expected.md` is what the pull request is told, `expected.json` what was found.
 * `npx vitest run test/scenarios.test.ts -u` writes the two anew; read what changed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WebFailureReason } from '../src/links/ports.ts';
import type { Reviewed } from '../src/review/compose.ts';
import { composeReview } from '../src/review/compose.ts';
import type { FakeAnswer } from './support/links/fake-web.ts';
import { changeOf, runReview } from './support/review/run-review.ts';

const folder = new URL('scenarios/', import.meta.url);
const today = '2024-06-01';

/** An answer of `web.json`: by default 200 and a page without a title. */
interface WrittenAnswer {
  fail?: WebFailureReason;
  status?: number;
  title?: string;
  location?: string;
}

function readScenario(name: string) {
  const at = (path: string) => new URL(`${name}/${path}`, folder);
  const optional = (path: string) =>
    existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined;
  const config = optional('copydesk.yml');
  const state = (side: string) =>
    new Map([
      ...(config === undefined ? [] : [['.github/copydesk.yml', config] as const]),
      ...readdirSync(at(side)).map(
        (path) =>
          [path, readFileSync(new URL(encodeURIComponent(path), at(`${side}/`)), 'utf8')] as const,
      ),
    ]);
  const web = optional('web.json');
  return {
    base: state('base'),
    head: state('head'),
    answer: web === undefined ? undefined : answersOf(JSON.parse(web)),
  };
}

/** An address that is not in the file is not found. */
function answersOf(web: Record<string, WrittenAnswer>): (url: string) => FakeAnswer {
  return (url) => {
    const answer: WrittenAnswer = web[url] ?? { status: 404, title: 'Not found' };
    const { fail, status = 200, title, location } = answer;
    if (fail) return { fail };
    return {
      status,
      headers: { 'content-type': 'text/html', ...(location !== undefined && { location }) },
      body: title === undefined ? '' : `<!doctype html><title>${title}</title>`,
    };
  };
}

/** Comments as a reader of the pull request finds them. */
function toldBy(reviewed: Reviewed): string {
  const { inline, summary } = composeReview(reviewed);
  const comments = inline.map(
    ({ path, lines: { first, last }, body }) =>
      `# ${path}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`}\n\n${body}\n`,
  );
  return [`# Summary\n\n${summary ?? '(none)'}\n`, ...comments].join('\n');
}

function findingsOf({ report }: Reviewed) {
  return report.findings.map(({ range, fix, ...finding }) => {
    const { rule, severity, path, message, state, place, why } = finding;
    const at = `${path}:${range.start.line}:${range.start.column}`;
    return {
      at,
      rule,
      severity,
      message,
      fix: fix && (fix.safe ? 'safe' : 'unsafe'),
      state,
      place,
      why,
    };
  });
}

/** The files of a state after all suggestions were accepted: their lines take the place of those commented on. */
function accepted(files: ReadonlyMap<string, string>, reviewed: Reviewed): Map<string, string> {
  const result = new Map(files);
  const comments = composeReview(reviewed).inline;
  for (const { path, lines, body } of comments.toSorted((a, b) => b.lines.first - a.lines.first)) {
    const text = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body)?.[2];
    if (text === undefined) continue;
    const all = (result.get(path) ?? '').split('\n');
    const put = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    all.splice(lines.first - 1, lines.last - lines.first + 1, ...put);
    result.set(path, all.join('\n'));
  }
  return result;
}

describe.each(readdirSync(folder))('the pull request of %s', (name) => {
  const { base, head, answer } = readScenario(name);
  const reviewOf = (after: ReadonlyMap<string, string>) =>
    runReview({ ...changeOf(base, after), today, answer });

  it('is told what is expected', async () => {
    const reviewed = await reviewOf(head);
    const at = (file: string) => new URL(`scenarios/${name}/${file}`, import.meta.url).pathname;
    await expect(toldBy(reviewed)).toMatchFileSnapshot(at('expected.md'));
    const findings = `${JSON.stringify(findingsOf(reviewed), null, 2)}\n`;
    await expect(findings).toMatchFileSnapshot(at('expected.json'));
  });

  it('has nothing left to suggest once all suggestions are accepted', async () => {
    let files: ReadonlyMap<string, string> = head;
    let reviewed = await reviewOf(files);
    // One round for what was told, and one for what a limit on comments held back.
    for (let round = 0; round < 2; round++) {
      const before = reviewed.report.counts;
      files = accepted(files, reviewed);
      reviewed = await reviewOf(files);
      const { error, warning } = reviewed.report.counts;
      expect(error + warning).toBeLessThanOrEqual(before.error + before.warning);
    }
    const bodies = composeReview(reviewed).inline.map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('suggestion\n'))).toEqual([]);
  });
});
