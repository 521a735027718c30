import { describe, expect, it } from 'vitest';
import { ownSiteOf } from '../../src/links/own-site.ts';

describe('the own site of a digest', () => {
  it.each([
    ['CNAME', 'reading.example\n', 'https://reading.example/'],
    ['docs/CNAME', '  reading.example  ', 'https://reading.example/'],
    ['CNAME', '', undefined],
    [
      '_config.yml',
      'title: Reading\nurl: https://someone.github.io\nbaseurl: /digest\n',
      'https://someone.github.io/digest',
    ],
    [
      '_config.yml',
      'baseurl: "/digest/"   # below\r\nurl: "https://someone.github.io/" # host\r\n',
      'https://someone.github.io/digest',
    ],
    ['_config.yml', "url: 'http://reading.example'", 'http://reading.example/'],
    ['_config.yml', 'baseurl: /digest\n', undefined],
    ['_config.yml', 'url: ""\nbaseurl: ""\n', undefined],
    ['_config.yml', 'author:\n  url: https://someone.example\n', undefined],
    ['_config.yml', '# url: https://someone.example\n', undefined],
    ['_config.yml', 'url: ftp://someone.example\n', undefined],
    [
      'hugo.toml',
      'languageCode = "en"\nbaseURL = "https://reading.example/"\n',
      'https://reading.example/',
    ],
    ['config.toml', "baseurl = 'https://reading.example/blog/'", 'https://reading.example/blog/'],
    ['config/_default/hugo.toml', 'baseURL="https://reading.example/"', 'https://reading.example/'],
    ['hugo.yaml', 'baseURL: https://reading.example/ # ours\n', 'https://reading.example/'],
    [
      'hugo.json',
      '{\n  "title": "Reading",\n  "baseURL": "https://reading.example/"\n}\n',
      'https://reading.example/',
    ],
    ['hugo.toml', 'title = "Reading"\n', undefined],
    ['hugo.toml', '', undefined],
  ])('by %s %j is %s', (path, text, expected) => {
    expect(ownSiteOf(path, text)).toBe(expected);
  });
});
