import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRuleDocs } from '../../../scripts/rule-docs.ts';
import { rules } from '../../../src/rules/table.ts';
import { fix, lint } from '../../support/lint.ts';

const own = rules.filter((rule) => rule.url === undefined);

describe.each(own)('$id', (rule) => {
  const file = `src/rules/${rule.id}.ts`;

  it('stands in a file of its own name with documentation and examples', () => {
    expect(existsSync(file)).toBe(true);
    const docs = readRuleDocs(file);
    expect(docs.description).toMatch(/\S/);
    expect(docs.examples.some((example) => example.messages.length > 0)).toBe(true);
  });

  it.each(readRuleDocs(file).examples)('reports what its example says: $name', (example) => {
    const setup = { ...example, rule: rule.id };
    const found = lint(example.input, setup);
    expect(
      found.map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`),
    ).toEqual(example.messages);
    expect(fix(example.input, { ...setup, unsafe: !example.safe })).toBe(
      example.output ?? example.input,
    );
  });
});
