import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { explain } from '../../src/config/explain.ts';
import { refusal } from './sample.ts';

/** The explanations for the values of one rule's options. */
function options(written: string): string[] {
  const start = 'rules: { digest-entry-unique: [error, ';
  return refusal(`${start}${written}] }`).map((line) => line.replace(/^\d+:\d+: /, ''));
}

const digest = (lines: string) => `digests:\n  - files: ["*.md"]\n    ${lines}\n`;

describe('what is wrong with a configuration', () => {
  it.each([
    ['hello', '1:1: found `hello`, expected a mapping'],
    ['[]', '1:1: found an empty list, expected a mapping'],
    ['digests: []', '1:10: `digests`: found an empty list, expected at least 1 item'],
    ['digests:\n  - day: x', '2:5: `files` is missing, expected a list'],
    [
      'digests: [{files: "*.md"}]',
      '1:19: `files`: found `*.md`, expected a list, such as `["*.md"]`',
    ],
    [
      'digests: [{files: [""]}]',
      '1:20: item 1 of `files`: found an empty text, expected at least 1 character',
    ],
    [
      digest('day: # {date:YYYY}'),
      '3:5: `day`: found no value, expected a text or a list; put it in quotes',
    ],
    [
      digest('tags: ["[a]", [b]]'),
      '3:19: item 2 of `tags`: found a list, expected a text; put it in quotes',
    ],
    [digest('star: 3'), '3:11: `star`: found `3`, expected a text; put it in quotes'],
    [
      digest('order: newest'),
      '3:12: `order`: found `newest`, expected `newest-first` or `oldest-first`; did you mean `newest-first`?',
    ],
    [
      digest('sections: {}'),
      '3:15: `sections`: found a mapping, expected either `only` or `except`',
    ],
    [
      digest('sections: {only: [A], except: [B]}'),
      '3:15: `sections`: found a mapping, expected either `only` or `except`',
    ],
    [
      digest('sections: {only: [3]}'),
      '3:23: item 1 of `only`: found `3`, expected a text or a list',
    ],
    [
      digest('sections: {only: [[A, []]]}'),
      '3:27: item 2 of `only`: found an empty list, expected a text; put it in quotes',
    ],
    [
      digest('sections: {exept: [A]}'),
      '3:16: found the unknown key `exept`, expected `only` or `except`; did you mean `except`?',
    ],
    [
      digest(`day: "${'x'.repeat(1001)}"`),
      `3:10: \`day\`: found \`${'x'.repeat(59)}…\`, expected at most 1000 characters`,
    ],
    [
      'rules: {digest-day-order: false}',
      '1:27: `digest-day-order`: found `false`, expected `off`, `error`, `warning`, `info` or `[severity, {options}]`',
    ],
    [
      'rules: {digest-day-order: warn}',
      '1:27: `digest-day-order`: found `warn`, expected `off`, `error`, `warning`, `info` or `[severity, {options}]`; did you mean `warning`?',
    ],
    [
      'rules: {digest-day-order: [error]}',
      '1:27: `digest-day-order`: found a list, expected `off`, `error`, `warning`, `info` or `[severity, {options}]`',
    ],
    [
      'rules: {digest-day-order: [eror, {}]}',
      '1:28: item 1 of `digest-day-order`: found `eror`, expected `off`, `error`, `warning` or `info`; did you mean `error`?',
    ],
    [
      'rules: {digest-day-order: [error, 3]}',
      '1:35: item 2 of `digest-day-order`: found `3`, expected a mapping',
    ],
    [
      'rules: {digest-day-order: [error, {a: 1}]}',
      '1:36: found the unknown key `a`, expected no keys',
    ],
    [
      'rules: {day-order: off}',
      '1:9: found the unknown rule `day-order`; did you mean `digest-day-order`?',
    ],
    ['rules: {colour: off}', '1:9: found the unknown rule `colour`; docs/rules.md lists the rules'],
    ['entry: "x"', '1:1: found the key `entry`, which belongs in an item of `digests`'],
    ['digest-day-order: off', '1:1: found the key `digest-day-order`, which belongs in `rules`'],
    [
      digest('digest-day-order: off'),
      '3:5: found the key `digest-day-order`, which belongs in `rules`',
    ],
  ])('is said of %j', (text, message) => {
    expect(refusal(text)).toEqual([message]);
  });

  it.each(['!a.md', './a.md', '/a.md', 'a\\b.md', '../a.md', 'b/../a.md'])(
    'is said of the pattern %s',
    (pattern) => {
      expect(refusal(`digests: [{files: [b.md, '${pattern}']}]`)).toEqual([
        `1:26: item 2 of \`files\`: found \`${pattern}\`, expected a pattern from the root of the repository, with \`/\` between folders, no \`!\`, \`/\` or \`./\` at its start, and no \`..\``,
      ]);
    },
  );

  it('names the keys that there are, and the nearest', () => {
    expect(refusal('digests:\n  - files: [a.md]\n    exlude: []')).toEqual([
      '3:5: found the unknown key `exlude`, expected `files`, `exclude`, `day`, `date-in`, `date-line`, `locale`, `order`, `entry`, `star`, `tags`, `extra`, `field`, `fields`, `section`, `nested`, `sections` or `rules`; did you mean `exclude`?',
    ]);
  });

  it('is all said at once', () => {
    expect(refusal('rules:\n  a: off\n  digest-day-order: 1\ndigests: {}\n')).toEqual([
      expect.stringMatching(/^2:3: /),
      expect.stringMatching(/^3:21: /),
      expect.stringMatching(/^4:10: /),
    ]);
  });

  it.each([
    [
      '{ witin: 3 }',
      'found the unknown key `witin`, expected `within`, `unit`, `sections` or `hosts`; did you mean `within`?',
    ],
    [
      '{ files: 3 }',
      'found the unknown key `files`, expected `within`, `unit`, `sections` or `hosts`',
    ],
    ['{ within: x }', '`within`: found `x`, expected a number'],
    ['{ within: 1.5 }', '`within`: found `1.5`, expected a whole number'],
    ['{ within: 0 }', '`within`: found `0`, expected more than 0'],
    ['{ unit: dayz }', '`unit`: found `dayz`, expected `files` or `days`; did you mean `days`?'],
    ['{ sections: [a, b, c, d] }', '`sections`: found a list, expected at most 3 items'],
    ['{ hosts: [] }', '`hosts`: found an empty list, expected a mapping'],
    ['{ hosts: { a/b: c } }', 'found the key `a/b`, expected a text that matches `/^[^/]+$/`'],
    ['{ hosts: { a: 1 } }', '`a`: found `1`, expected a text; put it in quotes'],
  ])('is said of the options %s', (written, message) => {
    expect(options(written)).toEqual([message]);
  });

  it.each([
    ['[error, { days: -1 }]', '`days`: found `-1`, expected at least 0'],
    ['[error, { days: 100 }]', '`days`: found `100`, expected less than 100'],
  ])('is said of a limit in %s', (written, message) => {
    expect(refusal(`rules: { digest-entry-date: ${written} }`)).toEqual([`1:45: ${message}`]);
  });
});

describe('explain', () => {
  const text = (schema: z.ZodType, data: unknown) =>
    explain(schema.safeParse(data, { error: () => '' }).error?.issues ?? [], data, () => []).map(
      (fault) => fault.text,
    );

  it.each([
    [z.string().regex(/^a+$/), 'b', 'found `b`, expected a text that matches `/^a+$/`'],
    [z.iso.date(), 'x', expect.stringMatching(/^found `x`, expected a text that matches `/)],
    [z.boolean(), 3, 'found `3`, expected `true` or `false`'],
    [z.bigint(), 3, 'found `3`, expected another value'],
    [z.number().multipleOf(5), 3, 'found `3`, expected another value'],
    [z.string().refine(() => false), 'x', 'found `x`, expected another value'],
    [z.string().refine(() => false, 'expected a host'), 'x', 'found `x`, expected a host'],
    [
      z.discriminatedUnion('a', [z.object({ a: z.literal('b') })]),
      { a: 'c' },
      '`a`: found `c`, expected another value',
    ],
    [z.union([z.literal('a'), z.literal('b')]), 'c', 'found `c`, expected `a` or `b`'],
    [z.array(z.string()).min(2), ['a'], 'found a list, expected at least 2 items'],
  ])('says of each kind of issue what was expected', (schema, data, message) => {
    expect(text(schema, data)).toEqual([message]);
  });
});
