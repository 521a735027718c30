import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix, type LintSetup, lint } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';

const setup: LintSetup = { rule: 'digest-blank-lines' };
const entry = (number: number) => `### Go Blog: [Post ${number}](https://go.dev/blog/${number})\n`;
const day = (number: number) =>
  `## 2024-05-${String(31 - number).padStart(2, '0')}\n\n${entry(number)}\n`;
const days = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => day(from + index)).join('');
const lines = (text: string, more: LintSetup = {}) =>
  lint(text, { ...setup, ...more }).map(({ range }) => range.start.line);

describe('digest-blank-lines', () => {
  it('finds a missing line above a heading', () => {
    const text = `${days(0, 6).trimEnd()}\n${day(6)}`;
    const [finding] = lint(text, setup);
    expect(finding?.message).toBe(
      'Unexpected heading `2024-05-25` right below another line, expected a blank line between',
    );
    expect(fix(text, setup)).toBe(days(0, 7));
  });

  it('finds a missing line below a heading', () => {
    const worded = Array.from({ length: 6 }, (_, index) => `${day(index)}Words.\n\n`).join('');
    const text = `${worded}${entry(6)}Words.\n\n${days(7, 13)}`;
    expect(lint(text, setup)[0]?.message).toContain('right above another line');
    expect(fix(text, setup)).toBe(text.replace(')\nWords', ')\n\nWords'));
  });

  it('finds one thing between two headings, on the lower one', () => {
    const text = `${days(0, 6)}## 2024-05-02\n${entry(9)}`;
    expect(lines(text)).toEqual([26]);
    expect(fix(text, setup)).toBe(`${days(0, 6)}## 2024-05-02\n\n${entry(9)}`);
  });

  it('needs no line above the first heading, nor below front matter, nor below the last one', () => {
    expect(lines(days(0, 6))).toEqual([]);
    expect(lines(`---\ntitle: Reading\n---\n${days(0, 6)}`)).toEqual([]);
    expect(lines(days(0, 6).trimEnd())).toEqual([]);
  });

  it('leaves a digest alone that sets its headings close', () => {
    expect(lines(days(0, 9).replaceAll('\n\n', '\n'))).toEqual([]);
    expect(lines(days(0, 9).replaceAll('\n\n###', '\n###'))).toEqual([]);
  });

  it('leaves a digest alone that does now this, now that', () => {
    const mixed = Array.from({ length: 9 }, (_, index) =>
      index % 3 === 0 ? day(index).trimEnd().concat('\n') : day(index),
    );
    expect(lines(mixed.join(''))).toEqual([]);
  });

  it('leaves a kind of place alone that few headings have and most of them have otherwise', () => {
    expect(lines(`# Reading\n${days(0, 6)}`)).toEqual([]);
    expect(
      lines(`# Reading\n\n${days(0, 3)}# Rust\n\n${days(3, 6)}# Go\n${days(6, 8)}`),
    ).toHaveLength(1);
  });

  it('lets comments, lists of attributes and conflict markers stand close', () => {
    const text = [
      '<!-- Newest day first. -->',
      '## 2024-05-31',
      '{: .no_toc}',
      '',
      entry(0),
      '<!-- Last year',
      'begins here. -->',
      '## 2024-05-30',
      '<!-- Two links at most. -->',
      '',
      entry(1),
      '<<<<<<< HEAD',
      entry(2),
      '=======',
      entry(3),
      '>>>>>>> topic',
      '',
    ].join('\n');
    expect(lines(text + days(2, 9))).toEqual([]);
  });

  it('counts lines of spaces as blank, and more than one line as one', () => {
    expect(lines(`${days(0, 6)} \t\n\n\n${days(6, 8)}`)).toEqual([]);
  });

  it('reads the headings of a list of links', () => {
    const config = { entry: '- [{title}]({url})' };
    const section = (name: string) => `## ${name}\n\n- [${name}](https://go.dev/${name})\n\n`;
    const text = ['a', 'b', 'c', 'd', 'e', 'f'].map(section).join('');
    expect(lines(text, { config })).toEqual([]);
    expect(lines(text.replace('\n\n## d', '\n## d'), { config })).toEqual([12]);
  });

  it('asks what stands below: above lists and above tables, each has its habit', () => {
    const config = { entry: '- [{title}]({url})' };
    const table = (name: string) => `## ${name}\n\n| ${name} |\n| - |\n| text |\n\n`;
    const list = (name: string) => `## ${name}\n- [${name}](https://go.dev/${name})\n\n`;
    const tables = ['a', 'b', 'c', 'd', 'e', 'f'].map(table).join('');
    expect(lines(list('g') + list('h') + tables, { config })).toEqual([]);
    expect(lines(`${list('g')}${list('h')}${tables}## i\n| i |\n| - |\n`, { config })).toEqual([
      43,
    ]);
  });

  it('says nothing of a file that the format does not describe', () => {
    const config = { day: '## {date:YYYY-MM-DD}', entry: '1. [{title}]({url})' };
    const issue = (name: string) =>
      `## 2024-05-0${name.charCodeAt(0) - 96}\n\n1. ${name} https://go.dev/${name}\n\n`;
    const text = ['a', 'b', 'c', 'd', 'e', 'f'].map(issue).join('');
    expect(lines(text.replace('-01\n', '-01'), { config })).toEqual([]);
  });

  it('writes the line ends of the file', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const text = `${days(0, 6).trimEnd()}\n${day(6)}`;
    expect(fix(crlf(text), setup)).toBe(crlf(days(0, 7)));
  });

  it('leaves nothing to find once it has fixed any page', () => {
    const gaps = fc.array(fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n', '\n\n'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(gaps, (all) => {
        const text = all
          .map((gap, index) => (index % 3 === 0 ? '## 2024-05-02' : entry(index).trimEnd()) + gap)
          .join('');
        const fixed = fix(text, setup);
        expect(lint(fixed, setup)).toEqual([]);
        expect(fixed.replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'));
      }),
      runs(60),
    );
  });
});
