import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { configJsonSchema, knownKeys } from '../../src/config/load.ts';
import { rules } from '../../src/rules/table.ts';
import { parse, refusal, sampleRules, samples } from './sample.ts';

const schema = configJsonSchema(sampleRules);
const valid = new Ajv({ strict: true, strictRequired: false }).compile(schema);

describe('the JSON Schema', () => {
  it('is a schema of draft 7', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(() => new Ajv().compile(configJsonSchema(rules))).not.toThrow();
  });

  it.each(Object.entries(samples))('takes %s', (_, text) => {
    expect(() => parse(text)).not.toThrow();
    expect(valid(parseYaml(text)), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each([
    'digests: []',
    'digests: [{ day: "# {date:YYYY-MM-DD}" }]',
    'digests: [{ files: [] }]',
    'digests: [{ files: a.md }]',
    'digests: [{ files: [./a.md] }]',
    'digests: [{ files: [a.md], entri: x }]',
    'digests: [{ files: [a.md], tags: [[video]] }]',
    'digests: [{ files: [a.md], order: newest }]',
    'digests: [{ files: [a.md], sections: {} }]',
    'digests: [{ files: [a.md], sections: { only: [A], except: [B] } }]',
    'digests: [{ files: [a.md], day: [] }]',
    'rules: { digest-day-order: warn }',
    'rules: { digest-day-order: [error] }',
    'rules: { digest-day-order: [error, {}, {}] }',
    'rules: { digest-day-ordr: error }',
    'rules: { digest-entry-unique: [error, { within: 0 }] }',
    'rules: { digest-entry-unique: [error, { witin: 3 }] }',
    'rule: {}',
  ])('refuses %s, as the command does', (text) => {
    expect(refusal(text).length).toBeGreaterThan(0);
    expect(valid(parseYaml(text))).toBe(false);
  });

  it('describes each key and each rule, for editors to show', () => {
    const { properties = {} } = schema;
    expect(properties.rules).toMatchObject({
      properties: {
        'digest-day-order': { description: 'Days that stand out of order.', default: 'error' },
      },
    });
    const digests = properties.digests as { items: typeof schema };
    for (const [key, value] of Object.entries(digests.items.properties ?? {})) {
      expect(value, key).toHaveProperty('description');
    }
  });
});

describe('the rules of the table', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s refuses unknown options',
    (_, rule) => {
      expect(rule.options.safeParse({}).success).toBe(true);
      expect(rule.options.safeParse({ 'no-such-option': true }).success).toBe(false);
    },
  );
});

describe('knownKeys', () => {
  const known = knownKeys(schema);

  it('finds the keys of any mapping, also behind alternatives and in lists', () => {
    expect(known([])).toEqual(['digests', 'links', 'nightly', 'rules']);
    expect(known(['digests', 7])).toContain('date-in');
    expect(known(['digests', 0, 'sections'])).toEqual(['only', 'except']);
    expect(known(['rules', 'digest-entry-unique', 1])).toEqual([
      'within',
      'unit',
      'sections',
      'hosts',
    ]);
  });

  it.each([[['files']], [['rules', 'x', 'y']], [['digests', 0, 'files', 0, 'x']], [[0]]])(
    'finds none at %j',
    (path) => {
      expect(known(path)).toEqual([]);
    },
  );
});
