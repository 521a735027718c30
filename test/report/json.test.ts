import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/report.schema.json' with { type: 'json' };
import { json } from '../../src/report/json.ts';
import { createReport } from '../../src/report/report.ts';
import { makeDay, makeEntry, makeReading } from '../support/entries.ts';
import { findingAt, page, rangeOf, replacing } from '../support/findings.ts';

const source = page('reading.md', '# Reading', '## 2021.09.30', '## 2021-09-29');

const report = createReport({
  files: ['reading.md'],
  digests: [
    makeReading(
      'reading.md',
      [makeEntry({ source: 'arXiv', starred: true, date: '2021-09-30' })],
      [makeDay('2021-09-30')],
    ),
  ],
  findings: [
    findingAt(source, '2021.09.30', {
      expected: ['2021-09-30'],
      fix: { safe: true, edits: [replacing(source, '2021.09.30', '2021-09-30')] },
      related: [
        { path: 'reading.md', range: rangeOf(source, '2021-09-29'), message: 'as this one' },
      ],
    }),
    findingAt(source, '2021-09-29', { severity: 'info' }),
  ],
  failOn: 'error',
  notices: ['empty.md: no entries found'],
});

const read = () => JSON.parse(json(report));

/** The schema as it would be if it allowed nothing but what it names. */
const closed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(closed);
  if (part === null || typeof part !== 'object') return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in part ? { ...copy, additionalProperties: false } : copy;
};

describe('json', () => {
  it('writes the report as it is', () => {
    expect(read()).toEqual(report);
    expect(json(report)).toMatch(/^\{\n {2}"version": 1,\n.*\}\n$/s);
  });

  it('is described by the schema, every key of it', () => {
    const ajv = new Ajv2020({ allErrors: true });
    const valid = ajv.compile(closed(schema) as object);
    valid(read());
    expect(valid.errors).toBeNull();
  });

  it('has what a review knows beside, described too', () => {
    const finding = findingAt(source, '2021.09.30');
    const reviewed = createReport({
      files: ['reading.md'],
      digests: [makeReading('reading.md', [makeEntry({ source: 'arXiv' })], [])],
      findings: [
        { ...finding, state: 'introduced', place: 'summary', why: 'not-in-diff' },
        { ...finding, state: 'existing', place: 'existing' },
      ],
      links: [
        {
          url: 'https://arxiv.org/abs/1706.03762',
          outcome: 'moved',
          reason: 'permanent-redirect',
          status: 200,
          finalUrl: 'https://arxiv.org/abs/1706.03762v7',
          title: 'Attention Is All You Need',
          published: '2017-06-12',
          duration: 120,
          places: [{ path: 'reading.md', line: 3 }],
        },
      ],
      review: {
        base: 'a',
        head: 'b',
        entries: [
          { path: 'reading.md', line: 3, title: 'A', url: 'https://a.example', starred: true },
        ],
        stars: { total: 1, starred: 1, bySource: [], byMonth: [] },
      },
      failOn: 'error',
    });
    const valid = new Ajv2020({ allErrors: true }).compile(closed(schema) as object);
    valid(JSON.parse(json(reviewed)));
    expect(valid.errors).toBeNull();
    expect(reviewed.counts).toEqual({ error: 1, warning: 0, info: 0 });
  });

  it('may be added to, but not lose what readers rely on', () => {
    const valid = new Ajv2020().compile(schema);
    expect(valid({ ...read(), links: [] })).toBe(true);
    const [finding, ...rest] = read().findings;
    expect(valid({ ...read(), findings: [{ ...finding, state: 'introduced' }, ...rest] })).toBe(
      true,
    );
    for (const key of schema.required) {
      const { [key]: _, ...without } = read();
      expect(valid(without), key).toBe(false);
    }
    for (const key of schema.$defs.finding.required) {
      const { [key]: _, ...without } = finding;
      expect(valid({ ...read(), findings: [without] }), key).toBe(false);
    }
    expect(valid({ ...read(), version: 2 })).toBe(false);
    expect(valid({ ...read(), findings: [{ ...finding, severity: 'note' }] })).toBe(false);
  });
});
