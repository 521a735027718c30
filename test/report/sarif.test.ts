import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedRule } from '../../src/report/options.ts';
import { sarif } from '../../src/report/sarif.ts';
import {
  findingAt,
  inserting,
  optionsFor,
  page,
  rangeOf,
  replacing,
  reportOn,
} from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import official from './sarif-schema-2.1.0.json' with { type: 'json' };

const source = page('posts/reading list.md', '# Reading', '## 2021.09.30', '## 2021-09-29');
const rules: ListedRule[] = [
  {
    id: 'digest-day-format',
    severity: 'error',
    summary: 'A date heading that is not as the template writes it',
    url: 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md#digest-day-format',
  },
  {
    id: 'digest-entry-date',
    severity: 'off',
    summary: 'The address carries another date',
    url: 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md#digest-entry-date',
  },
];
const options = optionsFor([], { rules });

// The schema is of draft 4, whose only difference here is how it names itself.
const { $schema, id, ...draftless } = official;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const valid = ajv.compile(draftless);

const finding = findingAt(source, '2021.09.30', {
  message: 'Unexpected `2021.09.30`, expected `2021-09-30`',
  fix: { safe: true, edits: [replacing(source, '2021.09.30', '2021-09-30')] },
  related: [{ path: 'other.md', range: rangeOf(source, '2021-09-29'), message: 'as `this` one' }],
});

const run = (report: Parameters<typeof sarif>[0]) => JSON.parse(sarif(report, options)).runs[0];

describe('sarif', () => {
  it('validates against the official schema', () => {
    const report = reportOn(
      source,
      [
        finding,
        findingAt(source, '# Reading', {
          rule: 'no-duplicate-definitions',
          severity: 'info',
          fix: { safe: false, edits: [inserting(source, '\n', '## 2021-09-29')] },
        }),
      ],
      { notices: ['empty.md: no entries found'] },
    );
    valid(JSON.parse(sarif(report, options)));
    expect(valid.errors).toBeNull();
    expect(valid({ ...JSON.parse(sarif(report, options)), version: '2.0.0' })).toBe(false);
  });

  it('says where a finding is, what it is, and how to fix it', () => {
    const region = {
      startLine: 2,
      startColumn: 4,
      endLine: 2,
      endColumn: 14,
      charOffset: 13,
      charLength: 10,
    };
    const artifactLocation = { uri: 'posts/reading%20list.md' };
    expect(run(reportOn(source, [finding])).results).toEqual([
      {
        ruleId: 'digest-day-format',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: 'Unexpected `2021.09.30`, expected `2021-09-30`',
          markdown: 'Unexpected `2021.09.30`, expected `2021-09-30`',
        },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        partialFingerprints: { 'ruleAndSubject/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: 'other.md' },
              region: { ...region, startLine: 3, endLine: 3, charOffset: 27 },
            },
            message: { text: 'as `this` one', markdown: 'as `this` one' },
          },
        ],
        fixes: [
          {
            description: { text: 'Safe fix' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region, insertedContent: { text: '2021-09-30' } }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('describes the rules, also those that only a finding names', () => {
    const other = findingAt(source, '# Reading', {
      rule: 'no-duplicate-definitions',
      severity: 'warning',
      url: 'https://github.com/remarkjs/remark-lint',
    });
    const { tool, results, columnKind } = run(reportOn(source, [other]));
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver).toMatchObject({ name: 'Copydesk', version: '1.2.3' });
    expect(tool.driver.rules).toEqual([
      {
        id: 'digest-day-format',
        shortDescription: { text: 'A date heading that is not as the template writes it' },
        helpUri: rules[0]?.url,
        defaultConfiguration: { enabled: true, level: 'error' },
      },
      {
        id: 'digest-entry-date',
        shortDescription: { text: 'The address carries another date' },
        helpUri: rules[1]?.url,
        defaultConfiguration: { enabled: false },
      },
      {
        id: 'no-duplicate-definitions',
        shortDescription: { text: 'no-duplicate-definitions' },
        helpUri: 'https://github.com/remarkjs/remark-lint',
        defaultConfiguration: { enabled: true, level: 'warning' },
      },
    ]);
    expect(results[0]).toMatchObject({ ruleId: 'no-duplicate-definitions', ruleIndex: 2 });
  });

  it('leaves out what a fix does not put in', () => {
    const fix = { safe: false, edits: [replacing(source, '# Reading\n', '')] };
    const [result] = run(reportOn(source, [{ ...finding, fix }])).results;
    expect(result.fixes[0].description.text).toBe('Fix that needs review');
    expect(result.fixes[0].artifactChanges[0].replacements[0]).not.toHaveProperty(
      'insertedContent',
    );
  });

  it('tells a finding again whose line has moved, and several of the same apart', () => {
    const moved = page(source.path, '', '', '## 2021.09.30', '## 2021-09-29');
    const prints = (...findings: (typeof finding)[]) =>
      run(reportOn(source, findings)).results.map(
        (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
      );
    const [print] = prints(finding);
    expect(prints(findingAt(moved, '2021.09.30'))).toEqual([print]);
    expect(prints({ ...finding, subject: '2021.09.29' })).not.toEqual([print]);
    expect(prints({ ...finding, rule: 'digest-day-date' })).not.toEqual([print]);
    expect(prints(finding, finding)).toEqual([print, print.replace(':1', ':2')]);
    expect(prints(finding, { ...finding, path: 'other.md' })).toEqual([print, print]);
  });

  it('doubles braces, so that no part of a message is a placeholder', () => {
    const message = 'Expected `{title}`, `{0}`';
    const [result] = run(reportOn(source, [{ ...finding, message }])).results;
    expect(result.message).toEqual({
      text: 'Expected `{{title}}`, `{{0}}`',
      markdown: 'Expected `{{title}}`, `{{0}}`',
    });
  });

  it('makes no link of a value', () => {
    const message = 'Unexpected `[a](https://example.org)` \\';
    const [result] = run(reportOn(source, [{ ...finding, message }])).results;
    expect(result.message.text).toBe('Unexpected `\\[a\\](https://example.org)` \\\\');
    const plain = 'Unexpected `[D] Title`';
    const [other] = run(reportOn(source, [{ ...finding, message: plain }])).results;
    expect(other.message.text).toBe(plain);
  });

  it('stays valid whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, path) => {
        const odd = { ...finding, path, message: text, subject: text };
        const log = JSON.parse(sarif(reportOn(source, [odd], { files: [path] }), options));
        valid(log);
        expect(valid.errors).toBeNull();
      }),
    );
  });
});
