import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/lint.ts';

const entry = '### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)';
const dayOf = (heading: string, config?: Record<string, unknown>) => {
  const [day] = digestOf(`${heading}\n\n${entry}\n`, { config }).days;
  return (
    day && {
      date: day.date,
      entries: day.entries.length,
      differences: day.differences.map(({ aspect, expected, safe }) => [aspect, expected, safe]),
    }
  );
};

describe('a day', () => {
  it('is read from its heading', () => {
    expect(dayOf('## 2024-02-06')).toEqual({ date: '2024-02-06', entries: 1, differences: [] });
  });

  it.each([
    ['## 2024.02.06', [['date', '2024-02-06', true]]],
    ['## **2024-02-06**', [['date', '2024-02-06', true]]],
    ['## Tuesday, 6 February 2024', [['date', '2024-02-06', true]]],
    ['## [2024-02-06](https://go.dev/blog/)', [['date', '2024-02-06', false]]],
    ['# 2024-02-06', [['depth', '##', true]]],
    ['### 2024-02-06', [['depth', '##', true]]],
    ['##2024-02-06', [['depth', '## ', true]]],
    ['2024-02-06\n----------', [['depth', undefined, true]]],
    ['## 2024-02-06 {#sixth .new}', []],
    ['## **2024-02-06** {: #sixth}', [['date', '2024-02-06', true]]],
    ['## 📅 2024-02-06', [['date', '2024-02-06', false]]],
    ['## 2024-02-06 :tada:', [['date', '2024-02-06', false]]],
    ['\u00ad## 2024-02-06', [['depth', '## ', true]]],
    ['\u00a0## 2024-02-06', [['depth', '## ', true]]],
  ])('is recognised in %s', (heading, differences) => {
    expect(dayOf(heading)).toEqual({ date: '2024-02-06', entries: 1, differences });
  });

  it('has no date where day and month cannot be told apart', () => {
    expect(dayOf('## 06/02/2024')).toEqual({
      date: undefined,
      entries: 1,
      differences: [['date', undefined, false]],
    });
  });

  it.each(['## Releases', '## 2024-02-06 in Go', '## Go 1.22', '#### 2024-02-06'])(
    'is not %s',
    (heading) => {
      expect(dayOf(heading)).toBeUndefined();
    },
  );

  it('may have words around its date in the template', () => {
    const config = { day: '## Issue of {date:MMM D, YYYY}' };
    expect(dayOf('## Issue of Feb 6, 2024', config)).toMatchObject({
      date: '2024-02-06',
      differences: [],
    });
    expect(dayOf('## Issue of 2024-02-06', config)).toMatchObject({
      differences: [['date', 'Issue of Feb 6, 2024', true]],
    });
  });

  it('stands in the name of the file', () => {
    const config = { 'date-in': '{date:YYYY-MM-DD}-*.md' };
    const { days } = digestOf(`# This week\n\n${entry}\n`, {
      path: 'issues/2024-02-06-week.md',
      config,
    });
    expect(days).toMatchObject([{ date: '2024-02-06', from: 'file-name', entries: [{}] }]);
  });

  it('ends at the next section of its depth, not at a deeper one', () => {
    const text = `## 2024-02-06\n\n${entry}\n\n### Aside\n\n### Go Blog: [Routing](https://go.dev/blog/routing-enhancements)\n\n## Links\n\n${entry}\n`;
    const { entries } = digestOf(text);
    expect(entries.map(({ day, section }) => [day?.date, section.path])).toEqual([
      ['2024-02-06', []],
      ['2024-02-06', ['Aside']],
      [undefined, ['Links']],
    ]);
  });
});
