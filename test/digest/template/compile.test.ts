import { describe, expect, it } from 'vitest';
import type { TemplateKind } from '../../../src/digest/template/check.ts';
import { compileTemplate } from '../../../src/digest/template/compile.ts';
import { anchorOf } from '../../../src/digest/template/template.ts';
import { TemplateError } from '../../../src/digest/template/tokens.ts';

/** A template's block and its link, with what stands around it. */
function compiled(text: string, kind: TemplateKind = 'entry') {
  const template = compileTemplate(text, kind);
  const { before, link, after } = anchorOf(template) ?? {};
  return { block: template.block, before, link: link?.text, form: link?.form, after };
}

const slot = (name: string, more = {}) => ({ type: 'slot', name, ...more });
const literal = (markdown: string) => ({ type: 'literal', markdown });

describe('a template', () => {
  it('is a heading, a link and what stands around it', () => {
    expect(compiled('### {star?}{source}: [{title}]({url})')).toMatchObject({
      block: { type: 'heading', depth: 3 },
      before: [
        slot('star', { optional: true }),
        slot('source', { optional: false }),
        literal(': '),
      ],
      link: [slot('title')],
      after: [],
    });
  });

  it('is a list item with tags and a description', () => {
    expect(compiled('* {tag" "*}[{title}]({url}){" - "description?}')).toMatchObject({
      block: { type: 'item', marker: '*' },
      before: [slot('tag', { optional: true, repeat: true, after: [' '] })],
      after: [slot('description', { optional: true, before: [' - '] })],
    });
  });

  it.each([
    ['1. [{title}]({url})', '1.'],
    ['- [{title}]({url})', '-'],
    ['+ [{title}]({url})', '+'],
  ])('%s has the marker %s', (text, marker) => {
    expect(compileTemplate(text, 'entry').block).toEqual({ type: 'item', marker });
  });

  it('may have its link in bold, and words in it', () => {
    expect(compiled('- **[{title}]({url})** by {source}')).toMatchObject({
      before: [literal('**')],
      link: [slot('title')],
      after: [literal('** by '), slot('source')],
    });
    expect(compiled('- [{source}: {title}]({url})').link).toMatchObject([
      slot('source'),
      literal(': '),
      slot('title'),
    ]);
  });

  it('is a date, with its format and literal text around it', () => {
    expect(compileTemplate('## News of {date:MMM D, YYYY}', 'day')).toMatchObject({
      block: { type: 'heading', depth: 2 },
      cells: [
        [literal('News of '), { type: 'slot', name: 'date', date: { format: 'MMM D, YYYY' } }],
      ],
    });
  });

  it('is an extra link in brackets of its own', () => {
    expect(compiled('[[{label}]]({url})', 'extra')).toMatchObject({
      block: { type: 'paragraph' },
      link: [literal('['), slot('label'), literal(']')],
    });
  });

  it('is a field', () => {
    expect(compileTemplate('**{label}**: {text?}', 'field')).toMatchObject({
      cells: [
        [
          literal('**'),
          slot('label'),
          literal('**:'),
          slot('text', { optional: true, before: [' ', ''] }),
        ],
      ],
    });
  });

  it('may hold braces', () => {
    expect(compiled('- \\{{source}\\} [{title}]({url})').before).toMatchObject([
      literal('{'),
      slot('source'),
      literal('} '),
    ]);
  });
});

describe('a wrong template is refused', () => {
  const cases: [TemplateKind, string, number, string][] = [
    ['entry', '', 1, '`{title}` is missing from the template of an entry'],
    ['entry', '### {source}: {url}', 1, '`{title}` is missing'],
    ['entry', '### {source}: [{title}](https://example.org)', 1, '`{url}` is missing'],
    [
      'entry',
      '> [{title}]({url})',
      1,
      'must be a heading, a list item, a paragraph or a table row, such as `### {source}',
    ],
    ['entry', '* ### [{title}]({url})', 1, 'must be a heading, a list item'],
    [
      'entry',
      '### [{titel}]({url})',
      6,
      '`{titel}` is not known; expected one of `{title}`, `{url}`, `{date:…}`, `{number}`',
    ],
    ['entry', '### [{title}]({url}) {url}', 22, '`{url}` stands twice'],
    ['entry', '### {star}[{title}]({url})', 5, 'not every entry is starred: write `{star?}`'],
    [
      'entry',
      '### [{title?}]({url})',
      6,
      '`{title}` cannot be optional in the template of an entry',
    ],
    [
      'entry',
      '### {source*} [{title}]({url})',
      5,
      'only `{tag*}` and `{extra*}` may repeat, not `{source}`',
    ],
    [
      'entry',
      '### {label} [{title}]({url})',
      5,
      '`{label}` has no place in the template of an entry; expected one of `{title}`, `{url}`',
    ],
    [
      'entry',
      '### {source:x} [{title}]({url})',
      5,
      'only `{date:…}` takes a format, not `{source}`',
    ],
    ['entry', '### {source [{title}]({url})', 5, 'is no placeholder; expected `{name}`, `{name?}`'],
    [
      'entry',
      '### [{title}]({url}) {source',
      22,
      'the brace is not closed; write `\\{` for a brace',
    ],
    ['entry', '### source} [{title}]({url})', 11, 'a `}` closes nothing; write `\\}` for a brace'],
    [
      'entry',
      '### {source}{description} [{title}]({url})',
      13,
      '`{source}` and `{description}` cannot be told apart',
    ],
    [
      'entry',
      '### [{title}](https://example.org/{url})',
      15,
      'the address of the link must be `{url}` alone',
    ],
    ['entry', '### [{title}]({url}) [x](y)', 22, 'a template has one link'],
    [
      'entry',
      '- [{title}]({url})\n  {description}',
      19,
      'of an entry is one line, or a heading and',
    ],
    ['day', '## {date:YYYY}\nx', 16, 'the template of a day is one line'],
    ['entry', '## [{title}]({url})\nx', 21, 'the line below a heading must hold `{url}`'],
    ['entry', '## {title}\n\n## {url}', 13, 'is one line, or a heading and the line below it'],
    ['entry', '### \ue000 [{title}]({url})', 5, 'without private-use characters'],
    [
      'extra',
      '## [{label}]({url})',
      1,
      'the template of an extra must be a paragraph, such as `[[{label}]]({url})`',
    ],
    [
      'entry',
      '- [{title}]({url}){" " | " - "description?}',
      26,
      '`" - "` is never read behind `" "`, which it begins with; put it before `" "`',
    ],
    ['entry', '- [{title}]({url}){" - " | " - "description?}', 28, '`" - "` stands twice'],
    [
      'entry',
      '- {title} {description} {url}',
      11,
      '`{title}` and `{description}` cannot be told apart; put text such as ` - ` between them',
    ],
    ['entry', '- {source" "?}{title} <{url}>', 15, '`{source}` and `{title}` cannot be told apart'],
    [
      'entry',
      '{number}{date:D MMMM YYYY} [{title}]({url})',
      9,
      '`{number}` and `{date}` cannot be told apart',
    ],
    [
      'entry',
      '- {extra*}[{title}]({url})',
      3,
      '`{extra}` and the link of the entry cannot be told apart; put `{extra*}` behind it',
    ],
    ['entry', '1. {title}{url}', 4, 'put a blank before `{url}`, or write `<{url}>`'],
    [
      'entry',
      '1. {title} {url}{"，"text?}',
      17,
      'found `，` right behind `{url}`, of which it would',
    ],
    ['entry', '- [{title}]({url}) {url}', 20, '`{url}` stands twice'],
    ['entry', '| [{title}]({url}) | {label} |', 22, '`{label}` has no place in the template of an'],
    ['section', '{text}', 1, 'every line would be a section; expected marks, as in `**{text}**`'],
    ['extra', '[{label}]', 1, '`{url}` is missing from the template of an extra'],
    ['day', '## {date}', 4, 'a date needs its format, such as `{date:YYYY-MM-DD}`'],
    ['day', '## {date:YYYY-DD}', 4, 'MM'],
    ['day', '## [{date:YYYY-MM-DD}](#x)', 4, 'the template of a day has no link'],
    ['day', '{date:YYYY-MM-DD}', 1, 'the template of a day must be a heading'],
    ['day', '## today', 1, '`{date}` is missing from the template of a day'],
    [
      'field',
      '- **{label}**',
      1,
      'the template of a field must be a paragraph, such as `**{label}**: {text?}`',
    ],
  ];
  it.each(cases)(
    'as one of %s: %j, at column %i, with the reason',
    (kind, text, column, reason) => {
      let error: unknown;
      try {
        compileTemplate(text, kind);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(TemplateError);
      const { column: found, message, code } = error as TemplateError;
      expect(message).toContain(reason);
      expect(found).toBe(column);
      expect(code).toBe('template-invalid');
    },
  );
});
