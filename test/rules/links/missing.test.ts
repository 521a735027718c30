import { describe, expect, it } from 'vitest';
import { lintChecked } from '../../support/checked.ts';

const files = [
  'img/a.png',
  'posts/img/b.png',
  'notes/a.md',
  'notes/deep/index.md',
  'with space/c.png',
];

function exists(path: string): boolean {
  return files.some((file) => file === path || file.startsWith(`${path}/`));
}

async function messagesOf(links: readonly string[], path = 'reading.md') {
  const text = `## 2021-01-05\n\n### OpenAI: [DALL·E](https://openai.com/)\n\n${links.join('\n\n')}\n`;
  const problems = await lintChecked(text, { path, exists });
  return problems.map(({ subject }) => subject);
}

describe('a file that is linked', () => {
  it('is missing where the repository has its folder, and not the file', async () => {
    const text =
      '## 2021-01-05\n\n### OpenAI: [DALL·E](https://openai.com/)\n\n![A graph](img/x.png)\n';
    expect(await lintChecked(text, { exists })).toEqual([
      expect.objectContaining({
        rule: 'digest-link-missing',
        message:
          'Unexpected picture `img/x.png`, which the repository does not have, expected a file that it has',
        range: expect.objectContaining({ start: expect.objectContaining({ line: 5, column: 12 }) }),
        subject: 'img/x.png',
      }),
    ]);
  });

  it.each([
    'img/x.png',
    './img/x.png',
    '/img/x.png',
    'img/x.png?raw=true#a',
    'img/deeper/a.png',
    'notes/b.html',
    'with%20space/d.png',
    'img/../notes/c',
  ])('is missing: %s', async (link) => {
    expect(await messagesOf([`[a](${link})`])).toEqual([link]);
  });

  it.each([
    'img/a.png',
    './img/a.png',
    '/img/a.png',
    'img/a.png#a',
    'img/',
    'notes/a',
    'notes/a.html',
    'notes/deep/',
    'with%20space/c.png',
    'tags/rust',
    '/2021/01/05/',
    'x.png',
    './x.png',
    '../img/x.png',
    '#day',
    '?page=2',
    '//a.example/img/x.png',
    'mailto:editor@example.org',
    'https://a.example/img/x.png',
    '{{site.baseurl}}/img/x.png',
    '%E0%A4%A',
    '/',
    '..',
  ])('is not missing: %s', async (link) => {
    expect(await messagesOf([`[a](<${link}>)`])).toEqual([]);
  });

  it('is looked for from the page’s folder', async () => {
    const links = ['img/b.png', 'img/a.png', '../img/a.png', '../img/b.png', '/img/b.png'];
    expect(
      await messagesOf(
        links.map((link) => `![](${link})`),
        'posts/2021.md',
      ),
    ).toEqual(['img/a.png', '../img/b.png', '/img/b.png']);
  });

  it('is not looked for in quotes', async () => {
    expect(await messagesOf(['> ![](img/x.png)'])).toEqual([]);
  });
});
