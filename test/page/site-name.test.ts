import { describe, expect, it } from 'vitest';
import {
  isFrontPageAddress,
  isSiteName,
  siteNamesOf,
  withoutSiteName,
} from '../../src/page/site-name.ts';

const research = siteNamesOf(undefined, ['Google Research']);
const elsewhere = 'https://example.com/a';

describe('the name of a site at the ends of a title', () => {
  it.each([
    'The Tail at Scale | Google Research',
    'The Tail at Scale - google research',
    'The Tail at Scale — Google Research',
    'The Tail at Scale – Google Research',
    'The Tail at Scale :: Google Research',
    'The Tail at Scale · Google Research',
    'The Tail at Scale • Google Research',
    'The Tail at Scale ~ Google Research',
    'The Tail at Scale » Google Research',
    'The Tail at Scale / Google Research',
    'The Tail at Scale -- Google Research',
    'The Tail at Scale｜Google Research',
    'The Tail at Scale|Google Research',
    'The Tail at Scale: Google Research',
    'The Tail at Scale @ Google Research',
    'The Tail at Scale ∣ Google Research',
    'The Tail at Scale → Google Research',
    'The Tail at Scale − Google Research',
    'The Tail at Scale 〜 Google Research',
    'The Tail at Scale—Google Research',
    'The Tail at Scale・Google Research',
    'Google Research—The Tail at Scale',
    'The Tail at Scale |',
    'The Tail at Scale –',
    'The Tail at Scale [Google Research]',
    'The Tail at Scale (Google Research)',
    'The Tail at Scale - Google Research | Google Research',
    'The Tail at Scale | The Google Research Blog',
    'Google Research | The Tail at Scale',
    'Google Research · The Tail at Scale',
    'Google Research » The Tail at Scale',
    'Google Research - The Tail at Scale',
    'Google Research: The Tail at Scale',
    'Google Research | The Tail at Scale - Google Research',
  ])('goes: %s', (title) => {
    expect(withoutSiteName(title, research)).toBe('The Tail at Scale');
  });

  it.each([
    ['Q: Why? - A - Google Research', 'Google Research', 'Q: Why? - A'],
    [
      'Why moons are round | MIT News | Massachusetts Institute of Technology',
      'MIT News | Massachusetts Institute of Technology',
      'Why moons are round',
    ],
    ['Array.prototype.map() | MDN', 'MDN Web Docs', 'Array.prototype.map()'],
    ['深入理解闭包-知乎', '知乎', '深入理解闭包'],
    ['量子コンピュータ入門_日経', '日経', '量子コンピュータ入門'],
  ])('goes, whatever it is: %s', (title, name, expected) => {
    expect(withoutSiteName(title, siteNamesOf(undefined, [name]))).toBe(expected);
  });

  it.each([
    ['State-of-the-art in translation', ['art in translation', 'translation']],
    ['What I learned at Google Research', ['Google Research']],
    ['Post-Google Research', ['Google Research']],
    ['Google Research', ['Google Research']],
    ['The Tail at Scale | Another Site', ['Google Research']],
    ['Vitamin - C', ['C']],
    ['GitHub - the first ten years', ['GitHub']],
    ['GitHub - the first ten years', ['The GitHub Blog']],
    ['Deno 2.0: the road ahead', ['Deno']],
    ['Foobar: a fast parser', ['Foobar']],
    ['Rust: A Language for the Next 40 Years', ['Rust']],
    ['From Go to Rust', ['Rust']],
    ['Comparing languages: Rust', ['Rust']],
    ['Google Research: how it began', ['Google Research']],
    ['Rust—a retrospective', ['Rust']],
  ])('stays where it is none: %s', (title, names) => {
    expect(withoutSiteName(title, siteNamesOf(undefined, names))).toBe(title);
  });

  it('is known by what else the page says', () => {
    const wired = siteNamesOf(undefined, ['Wired']);
    expect(withoutSiteName('Wired: The Long Boom', wired, ['The Long Boom'])).toBe('The Long Boom');
    expect(withoutSiteName('Wired: The Long Boom', wired)).toBe('Wired: The Long Boom');
    const whole = 'Google Research: A History';
    expect(withoutSiteName(whole, research)).toBe('A History');
    expect(withoutSiteName(whole, research, [whole])).toBe(whole);
  });
});

describe('the host', () => {
  const cut = (title: string, url: string) => withoutSiteName(title, siteNamesOf(url, []));

  it.each([
    ['Accelerate – Hugging Face', 'https://huggingface.co/docs', 'Accelerate'],
    ['One rule - The Verge', 'https://www.theverge.com/a', 'One rule'],
    ['One rule - The Washington Post', 'https://www.washingtonpost.com/a', 'One rule'],
    ['One rule | Rust Blog', 'https://blog.rust-lang.org/a', 'One rule'],
    ['One rule - Google Research', 'https://research.google/blog/a', 'One rule'],
    ['One rule | Cloudflare Blog', 'https://blog.cloudflare.com/a', 'One rule'],
    ['Uber | One rule', 'https://eng.uber.com/a', 'One rule'],
    ['Attention - Psychology', 'https://en.wikipedia.org/wiki/Attention', 'Attention - Psychology'],
    ['Cloudflare - what it is', 'https://blog.cloudflare.com/a', 'Cloudflare - what it is'],
    ['What is new: Deno', 'https://deno.com/a', 'What is new: Deno'],
    ['Home | Places', elsewhere, 'Home | Places'],
  ])('tells the name: %s', (title, url, expected) => {
    expect(cut(title, url)).toBe(expected);
  });

  it.each([
    ['Attention - Wikipedia', 'https://en.wikipedia.org/wiki/Attention', 'Attention'],
    ['Ada Lovelace — Wikipédia', 'https://fr.wikipedia.org/wiki/Ada_Lovelace', 'Ada Lovelace'],
    [
      'Ada Lovelace – Wikipedia, wolna encyklopedia',
      'https://pl.wikipedia.org/wiki/A',
      'Ada Lovelace',
    ],
    ['Лавлейс, Ада — Википедия', 'https://ru.wikipedia.org/wiki/A', 'Лавлейс, Ада'],
    [
      '에이다 러브레이스 - 위키백과, 우리 모두의 백과사전',
      'https://ko.wikipedia.org/wiki/A',
      '에이다 러브레이스',
    ],
    [
      'Mission: Impossible – Fallout - Wikipedia',
      'https://en.wikipedia.org/wiki/M',
      'Mission: Impossible – Fallout',
    ],
    [
      '[1706.03762] Attention Is All You Need',
      'https://arxiv.org/abs/1706.03762',
      'Attention Is All You Need',
    ],
    [
      '[hep-th/9711200] The Large N Limit',
      'https://arxiv.org/abs/hep-th/9711200',
      'The Large N Limit',
    ],
    [
      'The Log4j Zero Day | Hacker News',
      'https://news.ycombinator.com/item?id=1',
      'The Log4j Zero Day',
    ],
    [
      'GitHub - sindresorhus/awesome: Lists',
      'https://github.com/sindresorhus/awesome',
      'sindresorhus/awesome: Lists',
    ],
    [
      'GitHub - the first ten years',
      'https://github.com/a/b/discussions/1',
      'GitHub - the first ten years',
    ],
    ['Go 1.22 · GitHub', 'https://gist.github.com/a/1', 'Go 1.22'],
    ['A Machine - The New York Times', 'https://www.nytimes.com/a.html', 'A Machine'],
    ['Why so slow? - Stack Overflow', 'https://stackoverflow.com/questions/1', 'Why so slow?'],
    [
      'Why so slow? - Mathematics Stack Exchange',
      'https://math.stackexchange.com/q/1',
      'Why so slow?',
    ],
    [
      'Rob Pike on X: "Less is more" / X',
      'https://x.com/rob_pike/status/1',
      'Rob Pike on X: "Less is more"',
    ],
    ['一文读懂闭包 - 掘金', 'https://juejin.cn/post/1', '一文读懂闭包'],
    ['Как устроен Rust / Хабр', 'https://habr.com/ru/articles/1/', 'Как устроен Rust'],
    ['LocalKey [LWN.net]', 'https://lwn.net/Articles/1/', 'LocalKey'],
    [
      'Scaling queues. How | by A Writer | Netflix TechBlog | Medium',
      'https://medium.com/p/1',
      'Scaling queues. How',
    ],
    ['Boring tech - by A Writer', 'https://a.substack.com/p/1', 'Boring tech'],
  ])('of a site that is known is not all: %s', (title, url, expected) => {
    expect(cut(title, url)).toBe(expected);
  });
});

describe('a name', () => {
  it.each([
    ['Hugging Face', ['HuggingFace'], true],
    ['hugging face!', ['Hugging Face'], true],
    ['Le Monde', ['Le monde'], true],
    ['El Pais', ['EL PAÍS'], true],
    ['The Rust Blog', ['Rust'], true],
    ['Blog', ['Rust Blog'], false],
    ['', ['', '!'], false],
    ['Rust', ['Go'], false],
  ])('is compared by its letters: %s, %s', (text, names, expected) => {
    expect(isSiteName(text, siteNamesOf(undefined, names))).toBe(expected);
  });

  it('is that of a front page', () => {
    expect(isFrontPageAddress('https://nodejs.org')).toBe(true);
    expect(isFrontPageAddress('https://nodejs.org/#main')).toBe(true);
    expect(isFrontPageAddress('https://nodejs.org/index.html')).toBe(true);
    expect(isFrontPageAddress('https://nodejs.org/en/')).toBe(false);
    expect(isFrontPageAddress('https://nodejs.org/?a=b')).toBe(false);
  });
});
