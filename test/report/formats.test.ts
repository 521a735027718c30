import { describe, expect, it } from 'vitest';
import { formats } from '../../src/report/formats.ts';
import { formatNames } from '../../src/report/options.ts';
import { findingAt, optionsFor, page, reportOn } from '../support/findings.ts';

const source = page('reading.md', '## 2021.09.30');

describe('formats', () => {
  it.each(formatNames)('%s writes lines that name the finding', (name) => {
    const report = reportOn(source, [findingAt(source, '2021.09.30')]);
    const text = formats[name](report, optionsFor([source]));
    expect(text).toMatch(/2021\.09\.30.*\n$/s);
    expect(text).toContain('digest-day-format');
  });
});
