import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRuleDocs, ruleFile } from '../../../scripts/rule-docs.ts';
import { applyFixes } from '../../../src/findings/fix.ts';
import { rules } from '../../../src/rules/table.ts';
import { lintChecked, outcomesOn } from '../../support/checked.ts';
import { fix, lint } from '../../support/lint.ts';

const own = rules.filter((rule) => rule.url === undefined);

describe.each(own)('$id', (rule) => {
  const file = ruleFile(rule);

  it('stands in a file of its own name with documentation and examples', () => {
    expect(existsSync(file)).toBe(true);
    const docs = readRuleDocs(file);
    expect(docs.description).toMatch(/\S/);
    expect(docs.examples.some((example) => example.messages.length > 0)).toBe(true);
  });

  it.each(readRuleDocs(file).examples)('reports what its example says: $name', async (example) => {
    const setup = { ...example, rule: rule.id };
    const outcomes = await outcomesOn(example.input, example.web, setup);
    const found = rule.reads
      ? await lintChecked(example.input, { ...setup, outcomes })
      : lint(example.input, setup);
    expect(
      found.map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`),
    ).toEqual(example.messages);
    const unsafe = !example.safe;
    const fixed = rule.reads
      ? applyFixes(example.input, found, { unsafe }).text
      : fix(example.input, { ...setup, unsafe });
    expect(fixed).toBe(example.output ?? example.input);
  });
});
