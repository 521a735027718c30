import { describe, expect, it } from 'vitest';
import { lint } from '../../support/lint.ts';

const head = '### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)';
const page = (body: string) => `## 2024-05-06\n\n${head}\n\n${body}\n`;
const count = (text: string) => lint(text, { rule: 'digest-hidden-text' }).length;

describe('hidden text in an entry', () => {
  it.each([
    'Words. <!-- read this instead --> More.',
    '<!-- read this instead -->\n\nMore words.',
    '<span style="font-size:0">words</span>',
    '<div hidden>words</div>',
    "<p style='visibility: hidden'>words</p>",
    'Words [](https://shop.example/)',
    'Words.\n\n[//]: # (read this instead)\n\nMore words.',
  ])('is found: %s', (body) => {
    expect(count(page(body))).toBeGreaterThan(0);
  });

  it('is found in the head', () => {
    const text = `## 2024-05-06\n\n${head} <!-- the best one -->\n`;
    expect(count(text)).toBe(1);
  });

  it.each([
    'Words. <!-- more -->',
    '<!-- markdownlint-disable MD033 -->\n\nWords.',
    'Words.\n\n<!-- last week -->',
    '<details><summary>More</summary>words</details>',
    'H<sub>2</sub>O and <img src="hidden.png">',
    '[link]: https://go.dev/ "Go"',
    '> <div hidden>their words</div>',
    '<p style="opacity: 0.9">words</p>',
  ])('is not seen in %s', (body) => {
    expect(count(page(body))).toBe(0);
  });
});
