import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';

/** What is said of a digest with these lines, without the path of the file. */
function refusal(...lines: string[]): string[] {
  const keys = ["entry: '- [{title}]({url})'", ...lines].map((line) => `    ${line}\n`).join('');
  try {
    parseConfig(`digests:\n  - files: [a.md]\n${keys}`, 'c.yml');
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(/^c\.yml:/, ''));
  }
}

const remedy = 'or have it named by `# {date:YYYY}` in `day` or by `date-in`';

describe('the dates of a configuration', () => {
  it.each([
    [["day: ['# {date:YYYY}', '## {date:MMMM}', '### {date:D}']"]],
    [["day: ['## {date:YYYY-MM-DD}', '### {date:YYYY-MM-DD}']"]],
    [["day: ['## {date:MMMM D, YYYY}', '## {date:MMMM D}']"]],
    [["day: '## {date:MMMM D}'", "date-in: '{date:YYYY}.md'"]],
    [["day: '## {date:YYYY-MM-DD}'", "date-in: '{date:YYYY}/*.md'"]],
    [["date-in: '{date:YYYY}/*.md'", "date-line: 'Date: {date:MMMM D}'"]],
    [["date-in: '{date:YYYY}/{date:MM}/{date:DD}-*.md'"]],
  ])('may be in several places that say one date together: %s', (lines) => {
    expect(refusal(...lines)).toEqual([]);
  });

  it.each([
    [
      ["day: '## {date:MMMM D}'"],
      `4:14: \`day\`: the date names no year, and nothing around it does; write YYYY, ${remedy}`,
    ],
    [
      ["day: ['## {date:MMMM}', '# {date:YYYY}', '# {date:D}']"],
      '4:49: `day`: the date names no year, and nothing around it does; write YYYY, ' + remedy,
    ],
    [
      ["date-line: 'Date: {date:MMMM D}'"],
      `4:23: \`date-line\`: the date names no year, and nothing around it does; write YYYY, ${remedy}`,
    ],
    [["date-in: '{date:MM-DD}.md'"], '4:15: `date-in`: the date names no year; write YYYY'],
    [
      ["day: ['# {date:YYYY}', '## {date:D}']"],
      '4:32: `day`: the date names no month, and nothing around it does; write MM, M, MMM or MMMM, or have it named by `## {date:MMMM}` in `day` or by `date-in`',
    ],
    [
      ["day: '## {date:YYYY} {date:MM-YYYY}'"],
      '4:26: `day`: The date format `YYYY … MM-YYYY` cannot be used: it names the year 2 times; name it once.',
    ],
    [
      ["day: '## {date:dddd}'"],
      '4:14: `day`: The date format `dddd` cannot be used: it names no day; write DD, D or Do.',
    ],
    [
      ["date-in: '{date:YYYY-MM-DD}.md'", "date-line: 'Date: {date:YYYY-MM-DD}'"],
      '5:5: found `date-line`, but `date-in` names as much; expected only one of them',
    ],
    [
      ["day: '## {date:YYYY-MM-DD}'", "date-line: 'Date: {date:YYYY-MM-DD}'"],
      '4:5: found `day`, but `date-line` names as much; expected only one of them',
    ],
    [
      ["day: '## {date:YYYY-MM-DD}'", 'locale: tlh-x'],
      '5:13: `locale`: found `tlh-x`, expected the tag of a language, such as `en`, `fr` or `pt-BR`',
    ],
    [
      ["date-line: 'Date: *'"],
      '4:17: `date-line`: found no date, expected a placeholder such as `{date:YYYY-MM-DD}`',
    ],
  ])('are refused with place and remedy: %s', (lines, message) => {
    expect(refusal(...lines)).toEqual([message]);
  });
});
