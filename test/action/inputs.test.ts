import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readActionManifest } from '../../scripts/action-tables.ts';
import { readInputs } from '../../src/action/inputs.ts';

const manifest = readActionManifest(
  readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8'),
);

/** Reads inputs as the runner gives them: what the workflow says, else the default. */
function read(given: Record<string, string> = {}) {
  const names: string[] = [];
  const inputs = () =>
    readInputs((name) => {
      names.push(name);
      return given[name] ?? manifest.inputs[name]?.default ?? '';
    });
  return { inputs, names };
}

describe('the inputs of action.yml', () => {
  it('are those that are read, and no others', () => {
    const { inputs, names } = read();
    inputs();
    expect([...new Set(names)].sort()).toEqual(Object.keys(manifest.inputs).sort());
  });

  it('have defaults that are accepted', () => {
    expect(read().inputs()).toEqual({
      token: expect.stringContaining('github.token'),
      config: { path: '.github/copydesk.yml', required: false },
      mode: 'auto',
      failOn: 'error',
      maxComments: 25,
      links: true,
      timeBudget: 120_000,
      annotations: 'auto',
      pullRequest: undefined,
      reportFile: undefined,
      sarifFile: undefined,
      dryRun: false,
      fix: undefined,
      store: undefined,
      shard: undefined,
      merge: undefined,
    });
  });

  it.each(Object.entries(manifest.inputs))(
    'are documented as text, with a default: %s',
    (_, input) => {
      expect(input.description).toMatch(/^.{20,}\.$/);
      expect(typeof input.default).toBe('string');
    },
  );

  it('name every word that is allowed', () => {
    for (const name of ['mode', 'fail-on', 'annotations', 'links', 'dry-run', 'fix']) {
      const fault = faultOf({ [name]: 'nothing-of-this' });
      const allowed = [...(fault.split(', expected ')[1]?.matchAll(/`([\w-]+)`/g) ?? [])];
      expect(allowed.length).toBeGreaterThan(1);
      for (const [word] of allowed) expect(manifest.inputs[name]?.description).toContain(word);
    }
  });
});

function faultOf(given: Record<string, string>): string {
  try {
    read(given).inputs();
  } catch (error) {
    expect(error).toMatchObject({ code: 'usage' });
    return (error as Error).message;
  }
  throw new Error('expected a fault');
}

describe('readInputs', () => {
  it('takes what the workflow says', () => {
    const given = {
      config: 'digest.yml',
      mode: 'read-only',
      'fail-on': 'never',
      'max-comments': '0',
      links: 'false',
      'time-budget': '3600',
      annotations: 'always',
      'pull-request': '12',
      'report-file': 'report.json',
      'sarif-file': 'report.sarif',
      'dry-run': 'true',
      fix: 'safe',
      store: 'links.ndjson',
      shard: '2/8',
    };
    expect(read(given).inputs()).toMatchObject({
      config: { path: 'digest.yml', required: true },
      mode: 'read-only',
      failOn: 'never',
      maxComments: 0,
      links: false,
      timeBudget: 3_600_000,
      annotations: 'always',
      pullRequest: 12,
      reportFile: 'report.json',
      sarifFile: 'report.sarif',
      dryRun: true,
      fix: 'safe',
      store: 'links.ndjson',
      shard: { index: 2, of: 8 },
    });
    expect(read({ merge: 'parts' }).inputs()).toMatchObject({ merge: 'parts' });
    expect(faultOf({ merge: 'parts', shard: '1/2' })).toContain('found both, expected one of them');
  });

  it.each([
    ['mode', 'comment', '`auto`, `review`, `read-only`, `nightly`'],
    ['fix', 'all', '`off`, `safe`'],
    ['shard', '9/8', 'two whole numbers such as `2/8`, from `1/1` to `256/256`'],
    ['fail-on', 'errors', '`error`, `warning`, `info`, `never`'],
    ['max-comments', '101', 'a whole number from 0 to 100'],
    ['max-comments', '-1', 'a whole number from 0 to 100'],
    ['max-comments', '2.5', 'a whole number from 0 to 100'],
    ['max-comments', '1e1', 'a whole number from 0 to 100'],
    ['links', 'yes', '`true`, `false`'],
    ['time-budget', '0', 'a whole number from 1 to 3600'],
    ['time-budget', '2 minutes', 'a whole number from 1 to 3600'],
    ['annotations', 'on', '`auto`, `always`, `never`'],
    ['pull-request', '#12', 'a whole number from 1 to 999999999'],
    ['pull-request', '0', 'a whole number from 1 to 999999999'],
    ['dry-run', 'TRUE', '`true`, `false`'],
  ])('refuses %s: %s, and says what is allowed', (name, value, allowed) => {
    expect(faultOf({ [name]: value })).toBe(
      `input \`${name}\`: found \`${value}\`, expected ${allowed}`,
    );
  });

  it('wants a token', () => {
    expect(faultOf({ 'github-token': '' })).toContain(
      'input `github-token`: found nothing, expected a token',
    );
  });

  it('names all that is wrong at once, one line each', () => {
    expect(faultOf({ mode: 'x', links: 'y', 'github-token': '' }).split('\n')).toEqual([
      expect.stringContaining('`mode`: found `x`'),
      expect.stringContaining('`links`: found `y`'),
      expect.stringContaining('`github-token`'),
    ]);
  });

  it('shows a value that would hide something', () => {
    expect(faultOf({ mode: 'auto\n::error::' })).toContain('found `auto␊::error::`');
  });
});
