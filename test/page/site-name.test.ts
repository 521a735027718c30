import { describe, expect, it } from 'vitest';
import {
  hostNameAtEnd,
  isSiteName,
  namesOfHost,
  withoutSiteName,
} from '../../src/page/site-name.ts';

describe('the name of a site at the end of a title', () => {
  it.each([
    ['The Tail at Scale | Google Research', 'The Tail at Scale'],
    ['The Tail at Scale - google research', 'The Tail at Scale'],
    ['The Tail at Scale — Google Research', 'The Tail at Scale'],
    ['The Tail at Scale :: Google Research', 'The Tail at Scale'],
    ['The Tail at Scale · Google Research', 'The Tail at Scale'],
    ['The Tail at Scale ~ Google Research', 'The Tail at Scale'],
    ['The Tail at Scale｜Google Research', 'The Tail at Scale'],
    ['Q: Why? - A - Google Research', 'Q: Why? - A'],
    ['The Tail at Scale - Google Research | Google Research', 'The Tail at Scale'],
  ])('goes: %s', (title, expected) => {
    expect(withoutSiteName(title, ['Google Research'])).toBe(expected);
  });

  it.each([
    ['State-of-the-art in translation', ['art in translation', 'translation']],
    ['What I learned at Google Research', ['Google Research']],
    ['Post-Google Research', ['Google Research']],
    ['Google Research', ['Google Research']],
    ['| Google Research', ['Google Research']],
    ['The Tail at Scale | Another Site', ['Google Research']],
    ['Vitamin - C', ['C']],
    ['The Tail at Scale | ', ['', ' ']],
  ])('stays where it is none: %s', (title, names) => {
    expect(withoutSiteName(title, names)).toBe(title);
  });
});

describe('the host', () => {
  it('names its site', () => {
    expect(namesOfHost('https://www.huggingface.co/blog')).toEqual([
      'huggingface.co',
      'huggingface',
    ]);
    expect(namesOfHost('https://en.wikipedia.org/wiki/Go')).toEqual([
      'en.wikipedia.org',
      'wikipedia.org',
      'wikipedia',
    ]);
    expect(namesOfHost('mailto:someone')).toEqual([]);
  });

  it('knows its name at the end of a title', () => {
    expect(hostNameAtEnd('Attention - Wikipedia', 'https://en.wikipedia.org/wiki/Attention')).toBe(
      'Wikipedia',
    );
    expect(hostNameAtEnd('Accelerate – Hugging Face', 'https://huggingface.co/docs')).toBe(
      'Hugging Face',
    );
    expect(
      hostNameAtEnd('Attention - Psychology', 'https://en.wikipedia.org/wiki/Attention'),
    ).toBeUndefined();
    expect(hostNameAtEnd('Wikipedia', 'https://en.wikipedia.org/wiki/Wikipedia')).toBeUndefined();
  });

  it('is known however it is written', () => {
    expect(isSiteName('Hugging Face', ['huggingface'])).toBe(true);
    expect(isSiteName('Hugging', ['huggingface'])).toBe(false);
    expect(isSiteName('…', ['—'])).toBe(false);
  });
});
