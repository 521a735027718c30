import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadReasons, skippedReasons, unverifiedReasons } from '../../../src/links/outcome.ts';
import { reasonText, reasonTexts } from '../../../src/rules/links/reasons.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/outcomes.md'), 'utf8');

/** The rows of the table: outcome, reason, meaning. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''))
      .slice(1, -1),
  );

describe('the page about outcomes', () => {
  it('has a row for each reason of each outcome', () => {
    expect(rows.map(([outcome, reason]) => [outcome, reason])).toEqual([
      ['alive', 'ok'],
      ['moved', 'permanent-redirect'],
      ...deadReasons.map((reason) => ['dead', reason]),
      ...unverifiedReasons.map((reason) => ['unverified', reason]),
      ...skippedReasons.map((reason) => ['skipped', reason]),
    ]);
  });

  it('says of each what messages say', () => {
    const texts = Object.entries(reasonTexts).flatMap(([outcome, reasons]) =>
      Object.entries(reasons).map(([reason, text]) => [outcome, reason, text]),
    );
    expect(rows).toEqual(texts);
  });
});

it('a reason has its words', () => {
  expect(reasonText({ outcome: 'dead', reason: 'gone' })).toBe('the server answers 410 Gone');
});
