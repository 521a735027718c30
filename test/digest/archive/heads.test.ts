import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeadsReader } from '../../../src/digest/archive/heads.ts';
import { HeadsFile, headsOf } from '../../../src/digest/archive/heads-file.ts';
import { digestOf, formatOf } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';

const items = {
  entry: '- {source": "?}[{title}]({url}){": "description?}',
  day: '## {date:YYYY-MM-DD}',
};
const [rust, go] = ['https://www.rust-lang.org/', 'https://go.dev/'];

const sections = {
  ...items,
  section: '**{text}**',
  sections: { except: ['Contributors'] },
};
const nested = { ...items, nested: true };
const numbered = {
  day: items.day,
  entry: ['1. {title} {url}', '1. {text?}[{title}]({url}){text?}'],
};
const below = { ...numbered, entry: ['### {title}\n{url}', '### [{title}]({url})'] };
const paragraphs = { ...numbered, entry: '{number}、[{title}]({url}){"（"description"）"?}' };
const rows = {
  ...numbered,
  entry: '| {number}) **{title}** {text?} | [Paper]({url}){", "extra*} |',
};
const periods = {
  ...items,
  'date-in': '*.md{date:YYYY}',
  day: ['# {date:YYYY}', '## {date:MMMM}', '## {date:MMMM YYYY}', '### {date:D}'],
};
const dated = {
  entry: '- {date:D MMM YYYY}: [{title}]({url})',
  day: '## {date:YYYY}',
};
const dateLines = { entry: items.entry, 'date-line': 'Date: {date:YYYY-MM-DD}' };

const lines = {
  headings: [
    ...['', '## 2024-05-06', '## Part', 'Words', '```', '<!-- note -->'],
    `### Rust: [Rust](${rust})`,
    `  ### Go: [Go](${go})`,
    `### Rust [Rust](${rust})`,
    `#### Go: [Go](${go})`,
    `### Go: ${go}`,
  ],
  items: [
    ...['', '## 2024-05-06', '# Part', 'Words', '```', '<!-- note -->', '- Category'],
    `- [Rust](${rust})`,
    `* [Go](${go})`,
    `1. [Go](${go})`,
    `- Go: [Go](${go})`,
    `- See [Go](${go}) [and Rust](${rust})`,
    `- [Go](${go}) [and Rust](${rust})`,
    `  - [Rust](${rust})`,
    `\t- [Go](${go})`,
  ],
  sections: [
    ...['', '', '## 2024-05-06', '**Articles**', '**Contributors**', '__Contributors__:'],
    ...['**Contributors:**', '  **Contributors**', '**Two** **words**', '***', '- - -', 'Words'],
    ...['**A [link](https://a.dev)**', '**B *c* `d`**', '> Quote', '```', '    code', '1. One'],
    `- [Rust](${rust})`,
    `* [Go](${go})`,
    '| a |',
  ],
  numbered: [
    ...['', '', '## 2024-05-06', 'Words', '```', '<!-- note -->', '2. Words', `See ${go}`],
    `1. Go ${go}`,
    `1. Go: ${go}.`,
    `* Go ${go}`,
    `3. More on [Go](${go}) here`,
    `4. [\\[D\\] Go](${go}) and <b>this</b>`,
    `5. Go <${go}>`,
    `6. Go <${go}> ${rust}`,
    `   7. [Go](${go})`,
  ],
  below: [
    ...['', '', '## 2024-05-06', '### Go', '## Go', 'Words', '```', '- Category', '---'],
    `### [Go](${go})`,
    go,
    `<${rust}>`,
    `${go} and more`,
    `[Go](${go})`,
  ],
  paragraphs: [
    ...[
      '',
      '',
      '',
      '## 2024-05-06',
      'Words',
      '```',
      '- Category',
      '3、**Words**',
      '===',
      '  Words',
    ],
    `1、[Go](${go})`,
    `2、[Rust](${rust})（en）`,
    `2. [Rust](${rust})（en）`,
    `3、[Rust](${rust}) is more`,
    `4、[Rust \`](${rust}) is more`,
    ` 5、[Go](${go})`,
  ],
  rows: [
    ...['', '', '## 2024-05-06', 'Words', '```', '| a | b |\n|---|---|', '| a | b |', '|---|---|'],
    `| 1) **Go** | [Paper](${go}), [Rust](${rust}) |`,
    `| 2) **Rust** is more | [Paper](${rust}) |`,
    `| 2) **Rust** is \\| more | [Paper](${rust}) |`,
    `| 3) **Rust** | [Paper](${rust}) | more |`,
    `| 4) **Rust** [Go](${go}) |`,
    `| **Rust** | [Paper](${rust}) |`,
    '| words | words |',
  ],
  nested: [
    ...['', '', '- Category', '  Words', '## Part', '  More words'],
    `- [Rust](${rust})`,
    `  - [Rust](${rust})`,
    `  * [Go](${go}): words`,
    `    - [Go](${go})`,
    `  1. [Go](${go})`,
    `     - See [Go](${go})`,
  ],
  periods: [
    ...['', '# 2023', '# 2024', '## May', '## June', '## May 2024', '### 12', '### 5.', '###5'],
    ...['## Part', '### Part', '# Part', 'Words', '## 2024/05', '```'],
    `- [Rust](${rust})`,
    `- See [Go](${go})`,
  ],
  dated: [
    ...['', '## 2024', '## Part', 'Words', '```'],
    `- 12 May 2023: [Rust](${rust})`,
    `* 1 Jan 2024: [Go](${go})`,
    `- [Go](${go})`,
    `- 12. May 2023: [Rust](${rust})`,
  ],
  dateLines: [
    ...['', '', 'Date: 2024-05-06', '> Date: 2024-05-06', 'Date: 2024-06-01', '# Part', '## Part'],
    ...['Words', '```', '- Date: 2023-01-01', '# Date: 2022-01-01'],
    `- [Rust](${rust})`,
    `- See [Go](${go})`,
  ],
};

describe('the heads that lines tell', () => {
  it.each([
    ['headings', undefined],
    ['items', items],
    ['sections', sections],
    ['nested', nested],
    ['numbered', numbered],
    ['below', below],
    ['paragraphs', paragraphs],
    ['rows', rows],
    ['periods', periods],
    ['dated', dated],
    ['dateLines', dateLines],
  ] as const)('are the entries of the parsed file (%s)', (kind, config) => {
    const line = fc.constantFrom(...lines[kind]);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (chosen) => {
        const text = chosen.join('\n');
        const heads = createHeadsReader(formatOf(config))(new HeadsFile('a.md', text));
        expect(heads).toEqual(headsOf(digestOf(text, { path: 'a.md', config })));
      }),
      { ...runs(300), seed: 9 },
    );
  });
});
