import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig, parseConfig } from '../../src/config/load.ts';
import { CopydeskError } from '../../src/errors.ts';
import { rules } from '../../src/rules/table.ts';
import { runs } from '../support/runs.ts';
import { parse, refusal, sampleRules, samples } from './sample.ts';

describe('a configuration', () => {
  it('that is empty is the default one', () => {
    const { digests, assumed } = parse('# to be written\n');
    expect(assumed).toBe(true);
    expect(digests).toHaveLength(1);
    expect(digests[0]).toMatchObject({
      files: ['*.md'],
      exclude: [],
      format: {
        days: [[{ text: '## {date:YYYY-MM-DD}' }]],
        entries: [{ text: '### {star?}{source}: [{title}]({url})' }],
        extra: { text: '[[{label}]]({url})' },
        field: { text: '**{label}**: {text?}' },
        order: 'newest-first',
        star: ':star:',
        fields: ['Keywords', 'Summary', 'Comment'],
        tags: [],
        dateIn: undefined,
        sections: undefined,
      },
    });
    expect([...(digests[0]?.rules ?? [])]).toEqual([
      ['digest-day-order', { severity: 'error', options: {} }],
      [
        'digest-entry-unique',
        { severity: 'error', options: { unit: 'days', sections: [], hosts: {} } },
      ],
      ['digest-entry-date', { severity: 'off', options: { days: 3 } }],
    ]);
  });

  it('that does not exist is the same', () => {
    const { digests, assumed } = defaultConfig(sampleRules);
    expect(assumed).toBe(true);
    expect(digests[0]?.format.entries).toEqual(parse('').digests[0]?.format.entries);
    expect(digests[0]?.rules).toEqual(parse('').digests[0]?.rules);
  });

  it('sets every rule about texts, links and titles', () => {
    for (const { digests } of [defaultConfig(), parseConfig('', 'copydesk.yml')]) {
      expect([...(digests[0]?.rules.keys() ?? [])]).toEqual(rules.map(({ id }) => id));
    }
  });

  it('that sets only rules keeps the default digest', () => {
    const { digests, assumed } = parse('rules: { digest-day-order: info }');
    expect(assumed).toBe(true);
    expect(digests[0]?.rules.get('digest-day-order')?.severity).toBe('info');
  });

  it('that names digests is not assumed', () => {
    expect(parse(samples['a dated page']).assumed).toBe(false);
  });

  it('may describe a file in several parts, each with its own rules', () => {
    const { digests } = parse(samples['a newsletter']);
    const setting = (id: string) => digests.map((digest) => digest.rules.get(id));
    expect(digests.map((digest) => digest.matches('content/2024-05-01-x.md'))).toEqual([
      true,
      true,
    ]);
    expect(setting('digest-day-order').map((each) => each?.severity)).toEqual(['off', 'off']);
    expect(setting('digest-entry-unique')).toEqual([
      { severity: 'warning', options: { within: 30, unit: 'days', sections: [], hosts: {} } },
      { severity: 'off', options: { unit: 'days', sections: [], hosts: {} } },
    ]);
  });

  it('replaces a setting of the top as a whole', () => {
    const { digests } = parse(`
rules: { digest-entry-date: [error, { days: 9 }] }
digests:
  - files: [a.md]
  - files: [b.md]
    rules: { digest-entry-date: info }
`);
    expect(digests.map((digest) => digest.rules.get('digest-entry-date'))).toEqual([
      { severity: 'error', options: { days: 9 } },
      { severity: 'info', options: { days: 3 } },
    ]);
  });

  it('is refused with the file, the line and the column of every mistake', () => {
    expect(() => parseConfig('digest: []\nrules: []\n', '.github/copydesk.yml')).toThrow(
      '.github/copydesk.yml:1:1: found the unknown key `digest`, expected `digests`, `links`, `nightly` or `rules`; did you mean `digests`?\n' +
        '.github/copydesk.yml:2:8: `rules`: found an empty list, expected a mapping',
    );
  });

  it('is refused with the place in a template where the mistake begins', () => {
    expect(
      refusal(`digests:
  - files: [a.md]
    day: "## {date:MM-DD}"
    entry: '* it''s [{title}]({link})'
    extra: >-
      [{title}]({url})
`),
    ).toEqual([
      expect.stringMatching(/^3:14: `day`: .*names no year/),
      expect.stringMatching(/^4:12: `entry`: .*`\{link\}`.* \(character 18\)$/),
      expect.stringMatching(/^6:8: `extra`: .*title/),
    ]);
  });

  it('is refused in one line for each mistake, whatever stands in a template', () => {
    const template = JSON.stringify('## {date:YYYY-MM-DD} {\r\u2028}');
    expect(refusal(`digests:\n  - { files: [a.md], day: ${template} }\n`)).toEqual([
      expect.stringMatching(/^2:\d+: `day`: `\{\\u\{d\}\\u\{2028\}\}` is no placeholder/),
    ]);
  });

  it('is refused with the mistakes of all digests', () => {
    expect(
      refusal(`digests:
  - files: [a.md]
    date-in: "*.md"
  - files: [b.md]
  - { files: [c.md], entry: "- [{title}]({url})", star: x }
`),
    ).toEqual([
      '3:15: `date-in`: found no date, expected a placeholder such as `{date:YYYY-MM-DD}`',
      '5:51: found `star`, but no `{star}` in the `entry` template',
    ]);
  });

  it('is read or refused with places, whatever is done to it', () => {
    const spoilt = fc
      .record({
        sample: fc.constantFrom(...Object.values(samples)),
        at: fc.nat(900),
        cut: fc.nat(30),
        put: fc.oneof(
          fc.constantFrom(
            '[',
            '{',
            '"',
            "'",
            ': ',
            '- ',
            '\n',
            '&a ',
            '*a',
            '!x ',
            '|',
            '\t',
            '#',
            '3',
          ),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
      })
      .map(({ sample, at, cut, put }) => sample.slice(0, at) + put + sample.slice(at + cut));
    fc.assert(
      fc.property(spoilt, (text) => {
        let lines: string[] = [];
        try {
          parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(CopydeskError);
          lines = (error as CopydeskError).message.split('\n');
        }
        for (const line of lines) {
          expect(line).toMatch(/^copydesk\.yml:[1-9]\d*:[1-9]\d*: .*\S$|^… and \d+ more$/);
        }
      }),
      runs(1000),
    );
  });
});

describe('how links are checked', () => {
  it('has its defaults, times in milliseconds', () => {
    expect(defaultConfig().links).toEqual({
      exclude: [],
      allow: [],
      trivial: false,
      deadline: 15_000,
      inFlight: 64,
      perHost: 3,
      gap: 200,
    });
  });

  it('is set key by key', () => {
    const { links } = parse(
      'links: { exclude: [example.org/drafts/], deadline: 2.5, per-host: 1 }',
    );
    expect(links).toMatchObject({
      exclude: ['example.org/drafts/'],
      deadline: 2500,
      perHost: 1,
      gap: 200,
    });
  });

  it.each([
    ['allow: [http://wiki.example.org]', 'expected a host such as'],
    ['allow: ["*.example.org"]', 'expected a host such as'],
    ['per-host: 0', '`per-host`: found `0`'],
    ['gap: fast', '`gap`: found `fast`'],
    ['timeout: 3', 'found the unknown key `timeout`'],
  ])('is refused: %s', (line, message) => {
    expect(() => parse(`links:\n  ${line}\n`)).toThrow(message);
  });
});
