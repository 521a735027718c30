import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthorAssociation } from '../../../src/rules/engine/rule.ts';
import { rules } from '../../../src/rules/table.ts';
import { additionsOf } from '../../support/changes.ts';
import { fix, type LintSetup, lint } from '../../support/lint.ts';

const id = 'digest-policy';
const message = 'Expected something else.';
const list = { entry: '- [{title}]({url})' };
const schema = rules.find((rule) => rule.id === id)?.options;

function found(text: string, policy: Record<string, unknown>, more: LintSetup = {}) {
  const options = { policies: [{ message, ...policy }] };
  return lint(text, { rule: id, options, config: list, ...more });
}

const subjects = (...args: Parameters<typeof found>) =>
  found(...args).map(({ subject }) => subject);

describe('digest-policy', () => {
  it('says nothing without policies', () => {
    expect(lint('- [Go](https://go.dev/)\n', { rule: id, config: list })).toEqual([]);
  });

  it.each([
    ['none', {}],
    ['two', { allow: ['go.dev'], refuse: ['go.dev'] }],
  ])('refuses a policy of %s of its kinds', (_, policy) => {
    const result = schema?.safeParse({ policies: [{ message, ...policy }] });
    expect(result?.error?.issues[0]?.message).toBe(
      'expected one of `allow`, `refuse`, `tag`, `closed`',
    );
  });

  it('holds in sections and what stands below them', () => {
    const text =
      '# Papers\n\n- [A](https://a.dev/)\n\n## Old\n\n- [B](https://b.dev/)\n\n# Talks\n\n## Old\n\n- [C](https://c.dev/)\n';
    const allow = ['arxiv.org'];
    expect(subjects(text, { allow })).toHaveLength(3);
    expect(subjects(text, { allow, sections: ['Papers'] })).toEqual([
      'https://a.dev/',
      'https://b.dev/',
    ]);
    expect(subjects(text, { allow, sections: ['Old'] })).toEqual([
      'https://b.dev/',
      'https://c.dev/',
    ]);
    expect(subjects(text, { allow, sections: [['Talks', 'Old']] })).toEqual(['https://c.dev/']);
  });

  it('says what the editor says, at the address', () => {
    const [finding] = found('- [Go](https://go.dev/)\n', { refuse: ['go.dev'] });
    expect(finding?.message).toBe(message);
    expect(finding?.range.start.column).toBe(8);
  });

  it('refuses addresses of extra links, and allows them any', () => {
    const text = '### Go Blog: [Go](https://go.dev/)\n\n[[code]](https://github.com/golang/go)\n';
    const config = {};
    expect(subjects(text, { refuse: ['github.com'] }, { config })).toEqual([
      'https://github.com/golang/go',
    ]);
    expect(subjects(text, { allow: ['go.dev'] }, { config })).toEqual([]);
  });

  it('asks nothing of an entry without an address', () => {
    expect(subjects('- [Go]()\n', { allow: ['go.dev'] })).toEqual([]);
    expect(subjects('### :star:Go Blog: Go\n', { allow: ['go.dev'] }, { config: {} })).toEqual([]);
    expect(subjects('### :star:Go Blog: Go\n', { refuse: ['go.dev'] }, { config: {} })).toEqual([]);
  });

  it('finds an entry in a closed file only where it is known to be new', () => {
    const before = '- [Go](https://go.dev/)\n- [Zig](https://ziglang.org/)\n';
    const after =
      '- [Zig](https://ziglang.org/learn/)\n- [Go](https://go.dev/)\n- [Rust](https://www.rust-lang.org/)\n';
    const newOnes = (path: string, isReview = true) =>
      subjects(
        after,
        { closed: ['2023/**'] },
        {
          path,
          ...(isReview && {
            additions: additionsOf({ [path]: { before, after } }, { config: list }),
          }),
        },
      );
    expect(newOnes('2023/12.md')).toEqual(['https://www.rust-lang.org/']);
    expect(newOnes('2024/01.md')).toEqual([]);
    expect(newOnes('2023/12.md', false)).toEqual([]);
  });

  it('does not hold for authors that it exempts, where it is known who they are', () => {
    const policy = { refuse: ['go.dev'], 'except-authors': ['OWNER', 'MEMBER'] };
    const foundBy = (author?: AuthorAssociation) =>
      found('- [Go](https://go.dev/)\n', policy, author && { author }).length;
    expect(foundBy('OWNER')).toBe(0);
    expect(foundBy('MEMBER')).toBe(0);
    expect(foundBy('FIRST_TIME_CONTRIBUTOR')).toBe(1);
    expect(foundBy()).toBe(1);
  });

  it('holds for every author unless it says otherwise', () => {
    const author = 'OWNER';
    expect(found('- [Go](https://go.dev/)\n', { refuse: ['go.dev'] }, { author })).toHaveLength(1);
  });

  it('refuses to exempt what GitHub does not know', () => {
    const policies = [{ message, refuse: ['go.dev'], 'except-authors': ['ADMIN'] }];
    expect(schema?.safeParse({ policies }).success).toBe(false);
  });
});

describe('a tag that a host needs', () => {
  const tag = { hosts: ['youtube.com', 'youtu.be'], tag: '[video]' };
  const link = '[Simple Made Easy](https://youtu.be/SxdOUGdseq4)';
  const setup = (entry: string, more: Record<string, unknown> = {}): LintSetup => ({
    rule: id,
    options: { policies: [{ message, tag }] },
    config: { entry, ...more },
  });

  it.each([
    ['* {tag" "*}[{title}]({url})', `* ${link}`, `* [video] ${link}`],
    ['* {tag" "*}[{title}]({url})', `* [series] ${link}`, `* [series] [video] ${link}`],
    ['- {tag" "?}{source}: [{title}]({url})', `- InfoQ: ${link}`, `- [video] InfoQ: ${link}`],
    [
      '### {star?}{tag" "*}{source}: [{title}]({url})',
      `### :star:InfoQ: ${link}`,
      `### :star:[video] InfoQ: ${link}`,
    ],
    ['- {tag" "*}Talk: [{title}]({url})', `- Talk: ${link}`, `- [video] Talk: ${link}`],
    ['- [{title}]({url}) ({source}){" "tag*}', `- ${link} (InfoQ)`, `- ${link} (InfoQ) [video]`],
    ['- [{title}{" "tag*}]({url})', `- ${link}`, `- ${link.replace(']', ' [video]]')}`],
    ['- [{title}]({url}){" "tag*}', `- ${link}`, `- ${link} [video]`],
    ['- [{title}]({url}){" "tag*}', `- ${link} [series]`, `- ${link} [series] [video]`],
    [
      '- [{title}]({url}){" - "description?}{" "tag?}',
      `- ${link} - A talk`,
      `- ${link} - A talk [video]`,
    ],
  ])('is written as %s says: %s', (entry, written, expected) => {
    expect(lint(`${written}\n`, setup(entry))).toHaveLength(1);
    expect(fix(`${written}\n`, setup(entry))).toBe(`${expected}\n`);
    expect(lint(`${expected}\n`, setup(entry))).toEqual([]);
  });

  it('is there in whatever case, or in the title', () => {
    expect(lint(`* [Video] ${link}\n`, setup('* {tag" "*}[{title}]({url})'))).toEqual([]);
    const inTitle = '- [Simple Made Easy [video]](https://youtu.be/SxdOUGdseq4)\n';
    expect(lint(inTitle, setup('- [{title}]({url})'))).toEqual([]);
  });

  it.each([
    ['the template has no place for it', '- [{title}]({url})', {}, `- ${link}`],
    ['its place is taken', '- {tag" "?}[{title}]({url})', {}, `- [series] ${link}`],
    [
      'the format does not know it',
      '* {tag" "*}[{title}]({url})',
      { tags: ['[audio]'] },
      `* ${link}`,
    ],
    [
      'the entry is not as the template writes it',
      '* {tag" "*}{source}: [{title}]({url})',
      {},
      `* ${link}`,
    ],
  ])('is left to the author where %s', (_, entry, more, written) => {
    const findings = lint(`${written}\n`, setup(entry, more));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeUndefined();
  });

  it('is not read without brackets, so it is not written', () => {
    const plain = { ...tag, tag: 'Video:' };
    const options = { policies: [{ message, tag: plain }] };
    const config = { entry: '* {tag" "*}[{title}]({url})' };
    expect(lint(`* ${link}\n`, { rule: id, options, config })[0]?.fix).toBeUndefined();
    const known = { rule: id, options, config: { ...config, tags: ['Video:'] } };
    expect(fix(`* ${link}\n`, known)).toBe(`* Video: ${link}\n`);
  });

  it('is written between any values of an entry, once', () => {
    const entry = '- {star?}{tag" "*}{source": "?}[{title}]({url}){" - "description?}';
    const part = (text: string) => fc.constantFrom('', text);
    fc.assert(
      fc.property(
        part(':star:'),
        part('[series] '),
        part('InfoQ: '),
        part(' - A talk'),
        (star, series, source, description) => {
          const before = `- ${star}${series}`;
          const behind = `${source}${link}${description}\n`;
          const fixed = `${before}[video] ${behind}`;
          const all = { ...setup(entry), config: { entry, star: ':star:' } };
          expect(fix(before + behind, all)).toBe(fixed);
          expect(lint(fixed, all)).toEqual([]);
        },
      ),
    );
  });
});
