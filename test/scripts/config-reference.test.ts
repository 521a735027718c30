import { describe, expect, it } from 'vitest';
import { configReference } from '../../scripts/config-reference.ts';
import { sampleRules } from '../config/sample.ts';

describe('the reference of the configuration', () => {
  const rows = configReference(sampleRules)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2).split(' | '));
  const cells = (key: string) => rows.find(([name]) => name === `\`${key}\``)?.slice(1, 3);

  it('has a row for each key, with its meaning', () => {
    expect(rows.map(([key]) => key)).toEqual(
      'digests links nightly rules files exclude day date-in date-line locale order entry star tags extra field fields section nested sections rules exclude allow trivial deadline in-flight per-host gap fix dead-after links minutes labels archived-copies'
        .split(' ')
        .map((key) => `\`${key}\``),
    );
    for (const row of rows) expect(row[3], row[0]).toMatch(/^[A-Z].*\. \|$/);
  });

  it.each([
    ['digests', 'list of mappings', 'none'],
    ['files', 'list of texts', 'required'],
    ['exclude', 'list of texts', 'none'],
    ['day', 'text', '`## {date:YYYY-MM-DD}`'],
    ['date-in', 'text', 'none'],
    ['order', '`newest-first` or `oldest-first`', '`newest-first`'],
    ['fields', 'list of texts', '`["Keywords", "Summary", "Comment"]`'],
    ['sections', 'mapping', 'none'],
    ['trivial', '`true` or `false`', '`false`'],
    ['deadline', 'number', '`15`'],
  ])('says of %s what it takes and what its default is', (key, value, initial) => {
    expect(cells(key)).toEqual([value, initial]);
  });
});
