import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/findings/finding.ts';
import { commentLimit } from '../../src/report/section.ts';
import { commentBody, doneBody, fingerprintsOf } from '../../src/review/comment.ts';
import type { InlineComment } from '../../src/review/drafts.ts';
import { inlineMarker, isDone, readInlineMarker } from '../../src/review/marker.ts';
import { findingAt, page, rangeOf, replacing } from '../support/findings.ts';
import { lineUrl } from '../support/reviews.ts';

const source = page('reading.md', '# Reading', '', '## 2021.09.30', '', '## 2021-10-01');
const url = 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md#digest-day-format';
const link = `([\`digest-day-format\`](${url}))`;
const finding = findingAt(source, '2021.09.30', {
  message: 'Unexpected `2021.09.30`, expected `2021-09-30`',
  fix: { safe: true, edits: [replacing(source, '2021.09.30', '2021-09-30')] },
});
const marker = inlineMarker([fingerprintOf(finding)]);

const comment = (rest: Partial<InlineComment> = {}): InlineComment => ({
  path: 'reading.md',
  lines: { first: 3, last: 3 },
  findings: [finding],
  suggestion: { lines: ['## 2021-09-30'], safe: true },
  ...rest,
});

describe('commentBody', () => {
  it('says what is wrong, suggests what is right, and ends with its marker', () => {
    expect(commentBody(comment())).toBe(
      [
        `**Error**: Unexpected \`2021.09.30\`, expected \`2021-09-30\` ${link}`,
        '',
        '```suggestion',
        '## 2021-09-30',
        '```',
        '',
        marker,
      ].join('\n'),
    );
  });

  it('says that an unsafe suggestion needs review', () => {
    const body = commentBody(comment({ suggestion: { lines: ['## 2021-09-30'], safe: false } }));
    expect(body).toContain('\n\nReview the suggestion before you commit it');
  });

  it('lists several findings, with the other places they speak of', () => {
    const second = findingAt(source, '2021-10-01', {
      severity: 'warning',
      message: 'Twice',
      subject: 'other',
      related: [
        { path: 'reading.md', range: rangeOf(source, '# Reading'), message: 'as `here`' },
        { path: 'old.md', range: rangeOf(source, '2021.09.30'), message: 'and there' },
      ],
    });
    const body = commentBody(
      comment({ findings: [finding, second], suggestion: undefined }),
      lineUrl,
    );
    expect(body).toBe(
      [
        `- **Error**: Unexpected \`2021.09.30\`, expected \`2021-09-30\` ${link}`,
        `- **Warning**: Twice ${link}`,
        `  - See [line 1](${lineUrl('reading.md', 1)}): as \`here\``,
        `  - See [\`old.md\`, line 3](${lineUrl('old.md', 3)}): and there`,
        '',
        'A suggestion cannot carry the fix here; it is in the summary comment.',
        '',
        inlineMarker([fingerprintOf(finding), fingerprintOf(second)]),
      ].join('\n'),
    );
    expect(commentBody(comment({ findings: [second] }))).toContain('See line 1: as `here`\n');
  });

  it('says nothing of a fix where there is none', () => {
    const { fix: _, ...unfixed } = finding;
    const body = commentBody(comment({ findings: [unfixed], suggestion: undefined }));
    expect(body.split('\n')).toHaveLength(3);
  });

  it('deletes lines with an empty block, and writes an empty line as one', () => {
    const suggest = (...lines: string[]) =>
      commentBody(comment({ suggestion: { lines, safe: true } }));
    expect(suggest()).toContain('\n\n```suggestion\n```\n\n');
    expect(suggest('')).toContain('\n\n```suggestion\n\n```\n\n');
  });

  it('takes a fence that no line closes, however it is indented', () => {
    const body = commentBody(
      comment({ suggestion: { lines: ['      `````', '```'], safe: true } }),
    );
    expect(body).toContain('\n``````suggestion\n      `````\n```\n``````\n');
  });

  it('leaves a suggestion out that a comment cannot hold', () => {
    for (const lines of [['x'.repeat(70_000)], ['a\0b'], ['a\rb'], ['a\ud800b']]) {
      const body = commentBody(comment({ suggestion: { lines, safe: true } }));
      expect(body).not.toContain('suggestion\n');
      expect(body).toContain('`copydesk fix` applies it.');
    }
  });

  it('counts what is more than a comment can tell', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ ...finding, subject: String(at) }));
    const body = commentBody(comment({ findings: many }));
    expect(body).toContain('\n- and 30 more on these lines\n');
    expect(readInlineMarker(body)).toHaveLength(40);
    const crowd = Array.from({ length: 3000 }, (_, at) => ({ ...finding, subject: String(at) }));
    const crowded = comment({ findings: crowd });
    expect(commentBody(crowded).length).toBeLessThanOrEqual(commentLimit.max);
    expect(readInlineMarker(commentBody(crowded))).toEqual(fingerprintsOf(crowded));
    const long = many.map((each) => ({ ...each, message: '<'.repeat(5000) }));
    const longBody = commentBody(comment({ findings: long }));
    expect(longBody.length).toBeLessThanOrEqual(commentLimit.max);
    expect(longBody).toContain('```suggestion');
  });
});

describe('doneBody', () => {
  it('quotes the words and drops the suggestion', () => {
    const body = commentBody(comment({ suggestion: { lines: ['```', '## x'], safe: false } }));
    expect(doneBody(body)).toBe(
      [
        '**Done**: this problem is solved.',
        '',
        `> **Error**: Unexpected \`2021.09.30\`, expected \`2021-09-30\` ${link}`,
        '',
        '<!-- copydesk:done:v1 -->',
      ].join('\n'),
    );
  });

  it('is the same when done twice, and whatever line ends the host gives back', () => {
    const done = doneBody(commentBody(comment()));
    expect(isDone(done)).toBe(true);
    expect(doneBody(done)).toBe(done);
    expect(doneBody(commentBody(comment()).replaceAll('\n', '\r\n'))).toBe(done);
    expect(doneBody(`${done.replaceAll('\n', '\r\n')}\r\n`)).toBe(
      `${done.replaceAll('\n', '\r\n')}\r\n`,
    );
  });

  it('is no comment about a finding any more', () => {
    expect(readInlineMarker(doneBody(commentBody(comment())))).toBeUndefined();
  });

  it('keeps within the limit and keeps whole lines', () => {
    const lines = Array.from({ length: 9000 }, (_, at) => `line ${at}`).join('\n');
    const done = doneBody(`**Error**: ${lines}\n\n${marker}`);
    expect(done.length).toBeLessThanOrEqual(commentLimit.max);
    expect(done).toMatch(/\n> line \d+\n\n<!-- copydesk:done:v1 -->$/);
    expect(doneBody('')).toBe('**Done**: this problem is solved.\n\n<!-- copydesk:done:v1 -->');
  });
});
