import { expect, it } from 'vitest';
import { lint } from '../../support/lint.ts';

const rule = 'digest-image-alt';
const page = (body: string) => `## 2024-05-06\n\n### Git: [Git](https://git-scm.com/)\n\n${body}\n`;

it.each([
  '![](a.png)',
  '![ ](a.png)',
  '[![](a.png)](https://git-scm.com)',
  '![][logo]\n\n[logo]: a.png',
  '![IMG](a.png)',
  '![Image](a.png)',
  '![image-1](a.png)',
  '![IMG_20240506](a.png)',
  '![image (2)](a.png)',
  '![Screenshot 2024-05-06 at 11.05.03 AM](a.png)',
  '![a.png](a.png)',
  '![My_Plot.JPEG](x)',
])('%s is found', (body) => {
  expect(lint(page(body), { rule })).toMatchObject([{ severity: 'info' }]);
});

it.each([
  '![Git](logo.png)',
  '![A branch, merged](a.png)',
  '![Screenshot of gitk](a.png)',
  '![image of 2 branches](a.png)',
  '![Figure 1](a.png)',
  '![How README.md looks](a.png)',
  '![2024](a.png)',
  `![${'image 1'.repeat(40)}](a.png)`,
  '> ![](a.png)',
  '`![](a.png)`',
  '![]()',
])('%s is not found', (body) => {
  expect(lint(page(body), { rule })).toEqual([]);
});

it('takes other placeholders', () => {
  const text = page('![Grafik 3](a.png) ![img](b.png)');
  const found = lint(text, { rule, options: { placeholders: ['grafik'] } });
  expect(found.map(({ subject }) => subject)).toEqual(['a.png']);
});
