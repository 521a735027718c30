import { describe, expect, it } from 'vitest';
import { additionsOf } from '../../support/changes.ts';
import { type LintSetup, lint } from '../../support/lint.ts';

const list = { entry: '- [{title}]({url})' };
const setup: LintSetup = { rule: 'digest-section-unique', config: list };
const found = (text: string, more: LintSetup = {}) =>
  lint(text, { ...setup, ...more }).map(({ subject, range }) => `${range.start.line} ${subject}`);

describe('digest-section-unique', () => {
  it('finds every further one and points to the first', () => {
    const text = '# Tools\n## Editors\n## Shells\n## Editors\n## Editors\n';
    expect(found(text)).toEqual(['4 Tools › Editors', '5 Tools › Editors']);
    const lines = lint(text, setup).map(({ related }) => related?.[0]?.range.start.line);
    expect(lines).toEqual([2, 2]);
  });

  it('knows a heading by its text, whatever its markup', () => {
    expect(found('## `PEP`s\n## [PEPs](https://peps.python.org/)\n')).toEqual(['2 PEPs']);
  });

  it('does not find again what stands below a doubled heading', () => {
    expect(found('# Tools\n## Editors\n# Tools\n## Editors\n')).toEqual(['3 Tools']);
    expect(found('# Tools\n# Tools\n## Editors\n## Editors\n')).toEqual([
      '2 Tools',
      '4 Tools › Editors',
    ]);
  });

  it('finds nothing where the heading stands deeper or under another one', () => {
    expect(found('# Editors\n## Editors\n# Shells\n## Editors\n')).toEqual([]);
  });

  it('looks at each day for itself', () => {
    const config = { ...list, day: '## {date:YYYY-MM-DD}' };
    const day = '- [Go 1.22 is released!](https://go.dev/blog/go1.22)\n';
    const text = `## 2024-02-06\n### Releases\n${day}## 2024-02-05\n### Releases\n${day}### Releases\n${day}`;
    expect(found(text, { config })).toEqual(['7 Releases']);
    expect(found(`# About\n${text}\n# About\n`, { config })).toEqual([
      '8 About › Releases',
      '11 About',
    ]);
  });

  it('says nothing of headings without text, of sections that the format leaves out, and of entries', () => {
    expect(found('##\n\n##\n')).toEqual([]);
    const config = { ...list, sections: { except: ['Events'] } };
    expect(found('# Events\n## Online\n## Online\n', { config })).toEqual([]);
    const entry = '### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)\n';
    expect(found(`## 2024-02-06\n${entry}${entry}`, { config: {} })).toEqual([]);
  });

  it('works where the date is in the name of the file', () => {
    const config = { ...list, 'date-in': '{date:YYYY-MM-DD}.md' };
    expect(found('# News\n# News\n', { config, path: '2024-02-06.md' })).toEqual(['2 News']);
  });

  it('finds the added one in a review, though it stands above', () => {
    const [go, zig] = ['- [Go](https://go.dev/)\n', '- [Zig](https://ziglang.org/)\n'];
    const before = `# Languages\n\n## Systems\n\n${zig}`;
    const after = `# Languages\n\n## Systems ##\n\n${go}\n## Systems\n\n${zig}`;
    const additions = additionsOf({ 'digest.md': { before, after } }, setup);
    const [finding, ...others] = lint(after, { ...setup, additions });
    expect(others).toEqual([]);
    expect(finding?.range.start.line).toBe(3);
    expect(finding?.related).toMatchObject([
      { message: 'the other one', range: { start: { line: 7 } } },
    ]);
  });
});
