import { expect, it } from 'vitest';
import { dateInAddress } from '../../../src/digest/dates/recognise.ts';

it.each([
  ['https://ai.googleblog.com/2021/12/01/', '2021-12-01'],
  ['https://a.org/2021/12/01', '2021-12-01'],
  ['https://a.org/2021/12/01/title?date=2020-01-01', '2021-12-01'],
  ['https://www.theguardian.com/technology/2021/dec/01/title', '2021-12-01'],
  ['https://a.org/2021-12-01-title', '2021-12-01'],
  ['https://lilianweng.github.io/posts/2021-07-11-diffusion-models/', '2021-07-11'],
  ['https://a.org/title-2021-12-01.html', '2021-12-01'],
  ['https://a.org/20211201/title', '2021-12-01'],
  ['https://a.org/2021/12/01/2021-12-01-title', '2021-12-01'],
  ['https://web.archive.org/web/20220101/https://a.org/2021/12/01/', '2021-12-01'],
])('%s carries the date %s', (url, iso) => {
  expect(dateInAddress(url)).toBe(iso);
});

it.each([
  'https://a.org/2021/12/title',
  'https://a.org/2021/12/10-ways-to-write',
  'https://a.org/2021/1/5/',
  'https://a.org/2021/02/30/',
  'https://a.org/2021/foo/01/',
  'https://a.org/1492/10/12/',
  'https://a.org/20211301/',
  'https://a.org/202112011/',
  'https://a.org/id20211201/',
  'https://a.org/1-2021-12-01',
  'https://a.org/2021-12-011',
  'https://a.org/?date=2021-12-01#2021-12-01',
  'https://a.org/2021/12/01/reprint-of-2020-01-01',
  'https://web.archive.org/web/20220101/https://a.org/',
  'mailto:2021-12-01@example.org',
])('%s carries none', (url) => {
  expect(dateInAddress(url)).toBeUndefined();
});
