import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/findings/fix.ts';
import type { LinkOutcome } from '../../../src/links/outcome.ts';
import type { PageFacts } from '../../../src/page/facts.ts';
import { lintChecked } from '../../support/checked.ts';
import { digestOf, type LintSetup } from '../../support/lint.ts';

const rust = 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html';
const title = 'Announcing Rust 1.78.0';
const labels = { labels: () => [{ label: 'Rust Blog', count: 5 }] };
const noLabels = { labels: () => [] };

const alive = (url: string, facts?: PageFacts): LinkOutcome => ({
  url,
  duration: 1,
  outcome: 'alive',
  reason: 'ok',
  ...(facts && { facts }),
});
const outcomes = (...all: LinkOutcome[]) => new Map(all.map((outcome) => [outcome.url, outcome]));
const known = (facts: PageFacts = { title }) => outcomes(alive(rust, facts));

const day = '## 2024-05-06\n\n';
const newsletter = {
  entry: '* {tag" "*}[{title}]({url}){" - "description?}',
  tags: ['[video]', '[audio]'],
};
const curated = { entry: '- [{title}]({url}){" - "description?}', day: undefined };

function problemsOf(
  text: string,
  all = known(),
  archive: typeof labels | typeof noLabels = labels,
  setup: LintSetup = {},
) {
  return lintChecked(text, { ...setup, outcomes: all, labels: archive.labels });
}

/** The text with the fixes of all findings, safe or not. */
async function fixed(
  text: string,
  ...more: [ReturnType<typeof known>?, (typeof labels | typeof noLabels)?, LintSetup?]
): Promise<string> {
  const findings = await problemsOf(text, ...more);
  return applyFixes(text, findings, { unsafe: true }).text;
}

describe('an entry without a title', () => {
  it.each([
    ['an empty link', `### Rust Blog: [](${rust})`],
    ['a blank link', `### Rust Blog: [ ](${rust})`],
    ['its address for a title', `### Rust Blog: [${rust}](${rust})`],
    ['another address for a title', `### Rust Blog: [https://rust-lang.org](${rust})`],
    [
      'its address without a scheme',
      `### Rust Blog: [blog.rust-lang.org/2024/05/02/Rust-1.78.0.html](${rust})`,
    ],
    ['a bare address', `### Rust Blog: ${rust}`],
    ['an address in brackets', `### Rust Blog: <${rust}>`],
    ['nothing but an address', `### ${rust}`],
    ['nothing but an empty link', `### [](${rust})`],
  ])('gets all of its head from the page: %s', async (_, head) => {
    const [problem, ...others] = await problemsOf(day + head);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'digest-title-missing',
      subject: rust,
      expected: [`### Rust Blog: [${title}](${rust})`],
      fix: { safe: false },
    });
    expect(await fixed(`${day}${head}\n\nText.\n`)).toBe(
      `${day}### Rust Blog: [${title}](${rust})\n\nText.\n`,
    );
  });

  it('keeps its star and its own source', async () => {
    expect(await fixed(`${day}### :star:Rust: [](${rust})`)).toBe(
      `${day}### :star:Rust: [${title}](${rust})`,
    );
    expect(await fixed(`${day}### :star: ${rust}`)).toBe(
      `${day}### :star:Rust Blog: [${title}](${rust})`,
    );
  });

  it('keeps its tags and its description', async () => {
    const setup = { config: newsletter };
    const text = `${day}* [video] [](${rust}) - a *new* release\n* [Other](https://example.com/)\n`;
    expect(await fixed(text, known(), noLabels, setup)).toBe(
      `${day}* [video] [${title}](${rust}) - a *new* release\n* [Other](https://example.com/)\n`,
    );
  });

  it('needs no source where the format knows none', async () => {
    const setup = { config: curated };
    const text = `# Tools\n\n- [Bat](https://github.com/sharkdp/bat)\n- [${rust}](${rust}) - news\n- [Fd](https://github.com/sharkdp/fd)\n`;
    expect(await fixed(text, known(), noLabels, setup)).toContain(`- [${title}](${rust}) - news\n`);
  });

  it('is written without a source that may be left out', async () => {
    const setup = { config: { entry: '### {source": "?}[{title}]({url})' } };
    expect(await fixed(`${day}### [](${rust})`, known(), noLabels, setup)).toBe(
      `${day}### [${title}](${rust})`,
    );
  });

  it('is found again by nothing once it is fixed', async () => {
    expect(await problemsOf(await fixed(`${day}### Rust Blog: ${rust}`))).toEqual([]);
  });

  it('gets the title without its site and its source', async () => {
    const facts = { title: `${title} | The Rust Blog`, siteName: 'The Rust Blog' };
    expect(await fixed(`${day}### ${rust}`, known(facts))).toContain(`: [${title}](`);
    expect(
      await fixed(`${day}### Rust Team: ${rust}`, known({ title: `${title} - Rust Team` })),
    ).toContain(`: [${title}](`);
  });

  it.each([
    ['nothing is known of its link', outcomes()],
    ['its page has no title', known({})],
    ['its page is an error', known({ title: '404 Not Found' })],
    ['its page is a wall', known({ title: 'Just a moment...' })],
    ['its link is dead', outcomes({ ...alive(rust, { title }), outcome: 'dead', reason: 'gone' })],
    [
      'its link was not verified',
      outcomes({ ...alive(rust, { title }), outcome: 'unverified', reason: 'timeout' }),
    ],
    [
      'its site calls all of its pages so',
      outcomes(
        alive(rust, { title: 'The Rust Blog, all of it' }),
        alive('https://blog.rust-lang.org/', { title: 'The Rust Blog, all of it' }),
      ),
    ],
  ])('has no fix where %s', async (_, all) => {
    const [problem] = await problemsOf(`${day}### Rust Blog: [](${rust})`, all);
    expect(problem?.message).toBe(
      'Unexpected entry without a title, expected the title of the page',
    );
    expect(problem).not.toHaveProperty('fix');
    expect(problem).not.toHaveProperty('expected');
  });

  it('has no fix where no source is known', async () => {
    const [problem] = await problemsOf(`${day}### ${rust}`, known(), noLabels);
    expect(problem).not.toHaveProperty('fix');
  });

  it('has no fix where its head holds more than the format has a place for', async () => {
    const [problem] = await problemsOf(`${day}### Rust Blog: [](${rust}) by the release team`);
    expect(problem?.rule).toBe('digest-title-missing');
    expect(problem).not.toHaveProperty('fix');
  });

  it('gets the fix of a link that moved', async () => {
    const moved = outcomes({
      ...alive(rust, { title }),
      outcome: 'moved',
      reason: 'permanent-redirect',
    });
    expect(await fixed(`${day}### ${rust}`, moved)).toContain(title);
  });

  it('names the address that stands for it', async () => {
    expect((await problemsOf(`${day}### Rust Blog: [${rust}](${rust})`))[0]?.message).toBe(
      `Unexpected address \`${rust}\` as a title, expected \`### Rust Blog: [${title}](${rust})\``,
    );
  });

  it.each([
    `### Rust Blog: [${title}](${rust})`,
    '### Rust Blog: [](mailto:rust@example.com)',
    '### Rust Blog: [Node.js](https://nodejs.org/)',
    '### Quasar: [quasar.dev](https://quasar.dev/)',
    '### Ghost: [Ghost.org](https://ghost.org)',
    `### Rust Blog: [![logo](x.png)](${rust})`,
    `### Rust Blog: [Rust.1](${rust})`,
  ])('is not seen in %s', async (head) => {
    expect(await problemsOf(day + head, outcomes())).toEqual([]);
  });
});

describe('an entry of another title than its page', () => {
  const other = 'How the borrow checker learned to read and write';
  const entry = (words: string, url = rust) => `${day}### :star:Rust Blog: [${words}](${url})\n`;

  it('is told, with a fix that changes the title only', async () => {
    const text = entry('What bees know about the shape of the earth');
    const [problem, ...others] = await problemsOf(text, known({ title: `${other} | Rust Blog` }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'digest-title-mismatch',
      message: `Unexpected title \`What bees know about the shape of the earth\`, the page is called \`${other}\``,
      subject: rust,
      expected: [other],
      fix: { safe: false, edits: [{ text: other }] },
    });
    expect(await fixed(text, known({ title: other }))).toBe(entry(other));
  });

  it('gets the title as markdown that reads as it', async () => {
    const text = entry('What bees know about the shape of the earth');
    const hostile = 'How *not* to [close](http://x) a `fence` with the <b> of a bracket]';
    expect(
      await problemsOf(await fixed(text, known({ title: hostile })), known({ title: hostile })),
    ).toEqual([]);
    expect(digestOf(await fixed(text, known({ title: hostile }))).entries[0]?.title?.text).toBe(
      hostile,
    );
  });

  it('has no fix where its head has other faults', async () => {
    const text = `${day}### Rust Blog [What bees know about the shape of the earth](${rust})\n`;
    const [problem] = await problemsOf(text, known({ title: other }));
    expect(problem?.rule).toBe('digest-title-mismatch');
    expect(problem).not.toHaveProperty('fix');
  });

  it.each([
    ['a page that says the same in other words', title, { title: 'Rust 1.78 is out' }, rust],
    [
      'a link to a place in a page',
      'What bees know about the shape of the earth',
      { title: other },
      `${rust}#diagnostics`,
    ],
    [
      'the information of a PDF',
      'What bees know about the shape of the earth',
      { title: other, contentType: 'application/pdf' },
      rust,
    ],
    ['a page without a title', 'What bees know about the shape of the earth', {}, rust],
    [
      'a page behind a login',
      'What bees know about the shape of the earth',
      { title: 'Sign in' },
      rust,
    ],
  ])('is not seen with %s', async (_, words, facts, url) => {
    expect(await problemsOf(entry(words, url), outcomes(alive(url, facts)))).toEqual([]);
  });

  it('is told for a link that only highlights a text', async () => {
    const url = `${rust}#:~:text=bees`;
    expect(
      await problemsOf(
        entry('What bees know about the shape of the earth', url),
        outcomes(alive(url, { title: other })),
      ),
    ).toHaveLength(1);
  });

  it('is not seen where the site calls several pages so', async () => {
    const text = entry('What bees know about the shape of the earth');
    const home = 'https://blog.rust-lang.org/2024/';
    expect(
      await problemsOf(
        text,
        outcomes(alive(rust, { title: other }), alive(home, { title: other })),
      ),
    ).toEqual([]);
    const same = `http://www.${rust.slice('https://'.length)}`;
    expect(
      await problemsOf(
        text,
        outcomes(alive(rust, { title: other }), alive(same, { title: other })),
      ),
    ).toHaveLength(1);
  });

  it('is not seen where the digest has titles of its own', async () => {
    const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://example.com/${name}`);
    const digest = (own: number) =>
      pages
        .map(
          (url, at) =>
            `### Blog: [${at < own ? 'What bees know about the earth' : `${other} ${at}`}](${url})\n\n`,
        )
        .join('');
    const all = outcomes(...pages.map((url, at) => alive(url, { title: `${other} ${at}` })));
    expect(await problemsOf(day + digest(1), all)).toHaveLength(1);
    expect(await problemsOf(day + digest(2), all)).toEqual([]);
    const four = new Map([...all].slice(0, 4));
    expect(await problemsOf(day + digest(4), four)).toHaveLength(4);
  });

  it('is told with long titles cut at their middle', async () => {
    const [problem] = await problemsOf(
      entry(`What bees know about ${'the shape of the earth '.repeat(8).trim()}`),
      known({ title: other }),
    );
    expect(problem?.message).toMatch(
      /^Unexpected title `What bees.{40,60}….{50,60}earth`, the page/,
    );
  });
});
