import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { ResponseReader } from '../../src/page/reader.ts';
import { ownTitle } from '../../src/titles/entry.ts';

function titleOf(url: string, head: string, body = ''): string | undefined {
  const reader = new ResponseReader({ contentType: 'text/html; charset=utf-8', url });
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  reader.push(Buffer.from(html));
  return ownTitle(reader.facts(), url, undefined);
}

const title = (text: string) => `<title>${text}</title>`;
const meta = (name: string, text: string) => `<meta property="${name}" content="${text}">`;
const og = (text: string, site?: string) =>
  meta('og:title', text) + (site === undefined ? '' : meta('og:site_name', site));
const element = (url: string, text: string, expected: string | undefined) =>
  [url, title(text), expected] as const;

describe('the title of a page', () => {
  it.each([
    // Encyclopedias and references
    element('https://de.wikipedia.org/wiki/Linux', 'Linux – Wikipedia', 'Linux'),
    element(
      'https://es.wikipedia.org/wiki/Linux',
      'Linux - Wikipedia, la enciclopedia libre',
      'Linux',
    ),
    element('https://it.wikipedia.org/wiki/Linux', 'Linux - Wikipedia', 'Linux'),
    element('https://tr.wikipedia.org/wiki/Linux', 'Linux - Vikipedi', 'Linux'),
    element('https://ar.wikipedia.org/wiki/x', 'لينكس - ويكيبيديا', 'لينكس'),
    element('https://he.wikipedia.org/wiki/x', 'לינוקס – ויקיפדיה', 'לינוקס'),
    element('https://ja.wikipedia.org/wiki/x', 'Linux - Wikipedia', 'Linux'),
    element('https://uk.wikipedia.org/wiki/x', 'Лінукс — Вікіпедія', 'Лінукс'),
    element(
      'https://en.wiktionary.org/wiki/word',
      'word - Wiktionary, the free dictionary',
      'word',
    ),
    element(
      'https://www.britannica.com/a',
      'Alan Turing | Biography, Facts, &amp; Education | Britannica',
      'Alan Turing | Biography, Facts, & Education',
    ),
    element(
      'https://developer.mozilla.org/en-US/docs/Web/API/fetch',
      'Window: fetch() method - Web APIs | MDN',
      'Window: fetch() method - Web APIs',
    ),
    element(
      'https://docs.python.org/3/library/json.html',
      'json — JSON encoder and decoder — Python 3.12.3 documentation',
      'json — JSON encoder and decoder — Python 3.12.3 documentation',
    ),
    element(
      'https://learn.microsoft.com/en-us/dotnet/x',
      'Introduction to .NET - .NET | Microsoft Learn',
      'Introduction to .NET - .NET',
    ),
    element('https://kubernetes.io/docs/concepts/', 'Concepts | Kubernetes', 'Concepts'),
    element(
      'https://pkg.go.dev/net/http',
      'http package - net/http - Go Packages',
      'http package - net/http',
    ),

    // Code
    element(
      'https://github.com/denoland/deno',
      'GitHub - denoland/deno: A modern runtime for JavaScript and TypeScript.',
      'denoland/deno: A modern runtime for JavaScript and TypeScript.',
    ),
    element(
      'https://github.com/golang/go/issues/43651',
      'proposal: spec: add type parameters · Issue #43651 · golang/go · GitHub',
      'proposal: spec: add type parameters · Issue #43651 · golang/go',
    ),
    element(
      'https://github.com/rust-lang/rust/pull/1',
      'Add core by brson · Pull Request #1 · rust-lang/rust · GitHub',
      'Add core by brson · Pull Request #1 · rust-lang/rust',
    ),
    element('https://pypi.org/project/requests/', 'requests · PyPI', 'requests'),
    element('https://www.npmjs.com/package/left-pad', 'left-pad - npm', 'left-pad'),
    element('https://crates.io/crates/serde', 'serde - crates.io: Rust Package Registry', 'serde'),
    element(
      'https://rubygems.org/gems/rails',
      'rails | RubyGems.org | your community gem host',
      'rails',
    ),
    element(
      'https://hub.docker.com/_/nginx',
      'nginx - Official Image | Docker Hub',
      'nginx - Official Image',
    ),
    element(
      'https://huggingface.co/bert-base-uncased',
      'google-bert/bert-base-uncased · Hugging Face',
      'google-bert/bert-base-uncased',
    ),
    element(
      'https://stackoverflow.com/q/11227809',
      'java - Why is processing a sorted array faster? - Stack Overflow',
      'java - Why is processing a sorted array faster?',
    ),
    element(
      'https://unix.stackexchange.com/q/1',
      'bash - Why not parse ls? - Unix &amp; Linux Stack Exchange',
      'bash - Why not parse ls?',
    ),

    // Papers
    element(
      'https://arxiv.org/abs/1512.03385',
      '[1512.03385] Deep Residual Learning for Image Recognition',
      'Deep Residual Learning for Image Recognition',
    ),
    element(
      'https://openreview.net/forum?id=x',
      'Adam: A Method for Stochastic Optimization | OpenReview',
      'Adam: A Method for Stochastic Optimization',
    ),
    element(
      'https://dl.acm.org/doi/10.1145/x',
      'The Tail at Scale | Communications of the ACM',
      'The Tail at Scale',
    ),
    element(
      'https://ieeexplore.ieee.org/document/1',
      'A Mathematical Theory | IEEE Journals &amp; Magazine | IEEE Xplore',
      'A Mathematical Theory',
    ),
    element(
      'https://link.springer.com/article/1',
      'On Computable Numbers | SpringerLink',
      'On Computable Numbers',
    ),
    element(
      'https://pubmed.ncbi.nlm.nih.gov/1/',
      'A new coronavirus - PubMed',
      'A new coronavirus',
    ),
    element(
      'https://www.nature.com/articles/x',
      'Mastering the game of Go | Nature',
      'Mastering the game of Go',
    ),

    // Talk, posts, videos
    element(
      'https://news.ycombinator.com/item?id=8863',
      'My YC app: Dropbox | Hacker News',
      'My YC app: Dropbox',
    ),
    element('https://lobste.rs/s/x', 'Parse, don’t validate | Lobsters', 'Parse, don’t validate'),
    element(
      'https://www.reddit.com/r/rust/comments/x/',
      'Rust 1.0 is out : r/rust',
      'Rust 1.0 is out',
    ),
    element(
      'https://www.youtube.com/watch?v=rfscVS0vtbw',
      'Learn Python - Full Course - YouTube',
      'Learn Python - Full Course',
    ),
    element('https://www.youtube.com/watch?v=x', '(3) Learn Python - YouTube', 'Learn Python'),
    element(
      'https://vimeo.com/36579366',
      'Inventing on Principle on Vimeo',
      'Inventing on Principle',
    ),
    element(
      'https://www.ted.com/talks/x',
      'Do schools kill creativity? | TED Talk',
      'Do schools kill creativity?',
    ),
    element(
      'https://x.com/jack/status/20',
      'jack on X: &quot;just setting up my twttr&quot; / X',
      'jack on X: "just setting up my twttr"',
    ),
    element(
      'https://twitter.com/jack/status/20',
      'jack on Twitter: &quot;just setting up my twttr&quot; / Twitter',
      'jack on Twitter: "just setting up my twttr"',
    ),
    element(
      'https://medium.com/@a/b',
      'Why Rust? | by Somebody | Better Programming | Medium',
      'Why Rust?',
    ),
    element(
      'https://netflixtechblog.com/a',
      'Full Cycle Developers | by Netflix Technology Blog | Netflix TechBlog',
      'Full Cycle Developers',
    ),
    element(
      'https://astralcodexten.substack.com/p/x',
      'Still Alive - by Scott Alexander - Astral Codex Ten',
      'Still Alive',
    ),
    element('https://dev.to/a/b', 'Git in a nutshell - DEV Community', 'Git in a nutshell'),

    // Newspapers and magazines
    element(
      'https://www.nytimes.com/2016/12/14/magazine/x.html',
      'The Great A.I. Awakening - The New York Times',
      'The Great A.I. Awakening',
    ),
    element(
      'https://www.theguardian.com/x',
      'How it works | Technology | The Guardian',
      'How it works | Technology',
    ),
    element('https://www.bbc.com/news/technology-1', 'The web at 30 - BBC News', 'The web at 30'),
    element(
      'https://www.wsj.com/articles/x',
      'Why Software Is Eating the World - WSJ',
      'Why Software Is Eating the World',
    ),
    element('https://www.washingtonpost.com/x', 'One machine - The Washington Post', 'One machine'),
    element(
      'https://www.economist.com/x',
      'Of chips and wafers | The Economist',
      'Of chips and wafers',
    ),
    element(
      'https://www.theverge.com/x',
      'The end of the password | The Verge',
      'The end of the password',
    ),
    element('https://arstechnica.com/x', 'How GPUs work - Ars Technica', 'How GPUs work'),
    element(
      'https://www.wired.com/story/x',
      'The Untold Story of NotPetya | WIRED',
      'The Untold Story of NotPetya',
    ),
    element('https://www.theregister.com/x', 'Kernel woes • The Register', 'Kernel woes'),
    element('https://www.lemonde.fr/x', 'Le web a trente ans - Le Monde', 'Le web a trente ans'),
    element(
      'https://www.spiegel.de/x',
      'Das Netz wird dreißig - DER SPIEGEL',
      'Das Netz wird dreißig',
    ),
    element(
      'https://www.zeit.de/x',
      'Internet: Das Netz wird dreißig | DIE ZEIT',
      'Internet: Das Netz wird dreißig',
    ),
    element('https://www.heise.de/x', 'Linux 6.9 ist da | heise online', 'Linux 6.9 ist da'),
    element('https://elpais.com/x', 'La web cumple 30 años | EL PAÍS', 'La web cumple 30 años'),
    element(
      'https://www.quantamagazine.org/x',
      'The Map of Mathematics | Quanta Magazine',
      'The Map of Mathematics',
    ),

    // Other scripts
    element('https://qiita.com/a/items/1', 'Rustの所有権 #初心者 - Qiita', 'Rustの所有権 #初心者'),
    element('https://zenn.dev/a/articles/1', 'Rustの所有権', 'Rustの所有権'),
    element('https://note.com/a/n/1', '所有権とは｜だれか｜note', '所有権とは｜だれか'),
    element(
      'https://zhuanlan.zhihu.com/p/1',
      '深入理解 Rust 所有权 - 知乎',
      '深入理解 Rust 所有权',
    ),
    element(
      'https://blog.csdn.net/a/article/details/1',
      '深入理解所有权_rust所有权-CSDN博客',
      '深入理解所有权_rust所有权',
    ),
    element('https://juejin.cn/post/1', '一文读懂闭包 - 掘金', '一文读懂闭包'),
    element(
      'https://www.bilibili.com/video/1',
      '线性代数的本质_哔哩哔哩_bilibili',
      '线性代数的本质',
    ),
    element(
      'https://habr.com/ru/articles/1/',
      'Как устроен borrow checker / Хабр',
      'Как устроен borrow checker',
    ),
    element('https://blog.naver.com/a/1', '러스트 입문 : 네이버 블로그', '러스트 입문'),
    element('https://d2.naver.com/helloworld/1', '러스트 입문', '러스트 입문'),
  ])('is read as its site writes it: %s %s', (url, head, expected) => {
    expect(titleOf(url, head)).toBe(expected);
  });

  it.each([
    ['https://www.linkedin.com/posts/x', title('Sign Up | LinkedIn')],
    ['https://www.linkedin.com/posts/x', title('LinkedIn: Log In or Sign Up')],
    ['https://accounts.google.com/x', title('Sign in - Google Accounts')],
    ['https://gitlab.gnome.org/x', title('Sign in · GitLab')],
    ['https://wiki.example.org/x', title('Log In - Confluence')],
    ['https://www.facebook.com/x', title('Log into Facebook')],
    ['https://www.facebook.com/x', title('Facebook – log in or sign up')],
    ['https://www.instagram.com/p/x', title('Login • Instagram')],
    ['https://medium.com/x', title('Sign in - Medium')],
    ['https://shop.example.org/x', title('Anmelden | Shop')],
    ['https://shop.example.org/x', title('Connexion - Boutique')],
    ['https://shop.example.org/x', title('ログイン | ショップ')],
    ['https://consent.yahoo.com/x', title('Yahoo ist Teil der Yahoo Markenfamilie')],
    ['https://myprivacy.dpgmedia.nl/x', title('DPG Media Privacy Gate')],
    ['https://consent.google.com/x', title('Before you continue to Google Search')],
    ['https://example.org/x', title('Just a moment...')],
    ['https://example.org/x', title('Verifying you are human. This may take a few seconds.')],
    ['https://example.org/x', title('Human Verification')],
    ['https://example.org/x', title('Slack | Sign in')],
    ['https://example.org/x', title('You must log in to continue')],
    ['https://example.org/x', title('Sign up to see photos and videos from your friends')],
    ['https://example.org/x', title('Welcome back')],
    ['https://example.org/x', title('We use cookies')],
    ['https://example.org/x', title('Video unavailable')],
    ['https://example.org/x', title('Repository not found')],
    ['https://example.org/x', title('This content is no longer available')],
    ['https://example.org/x', title('Parked Domain')],
    ['https://example.org/x', title('Dashboard')],
    ['https://example.org/x', title('%s | Example')],
    ['https://example.org/x', title('#{title}')],
    ['https://example.org/x', title('无标题')],

    ['https://example.org/x', title('Are you a robot?')],
    ['https://example.org/x', title('Attention Required!')],
    ['https://example.org/x', title('Einen Moment, bitte…')],
    ['https://example.org/x', title('Subscribe to read | Financial Times')],
    ['https://example.org/x', title('Redirecting to example.net')],
    ['https://example.org/x', title('Age verification')],
    ['https://example.org/x', title('Bevor Sie zu Google weitergehen')],
    ['https://example.org/x', title('Sign in to your Microsoft account')],
    ['https://example.org/x', title('Log in | Miro | Online Whiteboard')],
    ['https://example.org/x', title('JavaScript is disabled in your browser')],
    ['https://example.org/x', title('Please enable cookies to continue')],
    ['https://example.org/x', title('example.org | 522: Connection timed out')],

    ['https://example.org/x', title('Security Check | Example')],
    ['https://example.org/x', title('Checking your browser before accessing example.org')],
    ['https://example.org/x', title('ERROR: The request could not be satisfied')],
    ['https://example.org/x', title('403 Forbidden')],
    ['https://example.org/x', title('Error 503 Service Unavailable')],
    ['https://example.org/x', title('Access Denied')],
    ['https://example.org/x', title('Page Not Found | Example')],
    ['https://example.org/x', title('Seite nicht gefunden – Example')],
    ['https://example.org/x', title('Site Maintenance')],
    ['https://example.org/x', title('example.org is for sale | HugeDomains')],
    ['https://example.org/x', title('Vite + Vue')],
    ['https://example.org/x', title('Create Next App')],
    ['https://example.org/x', title('Loading... | Example')],
    ['https://example.org/x', title('{{title}}')],
    ['https://example.org/x', title('{{ post.title }} - Example')],
    ['https://example.org/x', title('%PAGE_TITLE%')],
    ['https://example.org/x', title('null - Example')],
    ['https://example.org/x', title('[object Object]')],
    ['https://example.org/x', title('Example')],
    ['https://example.org/x', title('Home | Example')],
    ['https://x.com/jack/status/20', title('X')],
    ['https://x.com/jack/status/20', title('Profile / X')],
    ['https://www.reddit.com/r/x', title('Reddit - Dive into anything')],
    ['https://open.spotify.com/x', title('Spotify – Web Player')],
    ['https://a.notion.site/x', title('Notion')],
    ['https://docs.google.com/x', title('Google Docs')],
    ['https://example.org/x', title('https://example.org/x')],
    ['https://example.org/x', title('Untitled')],
    ['https://example.org/x', '', '<noscript><h1>Please enable JavaScript</h1></noscript>'],
    ['https://example.org/x', '<svg><foreignObject><title>No</title></foreignObject></svg>'],
  ] as [string, string, string?][])(
    'is none of a page in place of it: %s %s',
    (url, head, body) => {
      expect(titleOf(url, head, body)).toBeUndefined();
    },
  );

  it.each([
    'How to sign in without a password',
    'Sign up to win a trip',
    'The repository pattern',
    'Welcome to the machine',
    'Video on demand, explained',
    ':wq',
    'Testing in production',
    'Login is hard',
    'Why we log in',
    'Security checks in Rust',
    'Just a moment: how pauses shape talks',
    'Access denied: a history of passwords',
    '404 pages that delight',
    '500 lines of code',
    'Cookies and privacy, explained',
    'Error handling in Rust',
    'Errors are values',
    'Under construction: the early web',
    'The home of the future',
    'Vite + React: a love story',
    'What {{ page.title }} means in Jekyll',
    'Undefined behaviour in C',
    'Null: the billion dollar mistake',
    'Blocked by GDPR',
    'Before you continue reading',
    'Loading images lazily',
    'Index of refraction',
    'Create Next App or Vite?',
    'Is this domain for sale? How we bought ours',
    'Registering for VAT',
    'Captcha is broken',
    'Join algorithms in databases',
    'GitHub - the first ten years',
    'Notes on Notion',
    '1984',
    '300',
  ])('is not taken for one in place of it: %s', (text) => {
    expect(titleOf('https://example.com/x', title(text))).toBe(text);
    expect(titleOf('https://example.com/x', title(`${text} | Example`))).toBe(text);
  });

  it.each([
    [
      'cut by the site',
      og('The quick brown fox jumps over the…') +
        title('The quick brown fox jumps over the lazy dog | Fox Weekly') +
        meta('og:site_name', 'Fox Weekly'),
      'The quick brown fox jumps over the lazy dog',
    ],
    [
      'cut at a quotation mark',
      '<meta property="og:title" content="The "right" way to do it">' +
        title('The "right" way to do it'),
      'The "right" way to do it',
    ],
    [
      'cut at an apostrophe',
      `<meta property='og:title' content='Don't panic'>${title("Don't panic")}`,
      "Don't panic",
    ],
    [
      'cut at its start',
      `<meta property="og:title" content=""Right" is wrong">${title('"Right" is wrong')}`,
      '"Right" is wrong',
    ],
    [
      'cut at a quotation mark, the site’s name first in the title',
      '<meta property="og:title" content="How "no" became yes">' +
        title('Fox Weekly | How "no" became yes') +
        meta('og:site_name', 'Fox Weekly'),
      'How "no" became yes',
    ],
    ['ending in dots everywhere', og('So it goes…') + title('So it goes…'), 'So it goes…'],
    ['a stray block before it', `${title('Old | Fox')}<div></div>${og('New')}`, 'New'],
    ['an image in noscript before it', `<noscript><img src=x></noscript>${og('New')}`, 'New'],
    ['two titles', title('One') + title('Two'), 'One'],
    ['a title in a template', `<template><title>No</title></template>${title('Yes')}`, 'Yes'],
    ['encoded twice', title('Q&amp;amp;A: &amp;quot;why?&amp;quot;'), 'Q&A: "why?"'],
    ['tags', og('The &lt;i&gt;real&lt;/i&gt; cost'), 'The real cost'],
    [
      'the site’s name for all pages',
      og('Fox Weekly', 'Fox Weekly') + title('A long tail - Fox Weekly'),
      'A long tail',
    ],
    [
      'one title for sharing for all pages',
      og('Fox Weekly – all about foxes', 'Fox Weekly') + title('A long tail | Fox Weekly'),
      'A long tail',
    ],
    ['a section', og('A long tail | Opinion | Fox Weekly', 'Fox Weekly'), 'A long tail | Opinion'],
    ['the site first', og('Fox Weekly › A long tail', 'Fox Weekly'), 'A long tail'],
    [
      'the site first in its title, and not in its heading',
      title('Fox: A long tail') +
        meta('og:site_name', 'Fox') +
        meta('twitter:title', 'A long tail'),
      'A long tail',
    ],
  ])('is whole and alone: %s', (_, head, expected) => {
    expect(titleOf('https://example.com/posts/1', head)).toBe(expected);
  });

  it('is that of the heading where titles for sharing are the same everywhere', () => {
    const head = og('Foxes for everybody') + title('A long tail');
    expect(titleOf('https://example.com/a', head, '<h1>A long tail</h1>')).toBe('A long tail');
    expect(titleOf('https://example.com/a', title('Home'), '<h1>A long tail</h1>')).toBe(
      'A long tail',
    );
    expect(
      titleOf('https://example.com/a', '', '<h1>Logo</h1><article><h1>A long tail</h1></article>'),
    ).toBe('A long tail');
  });

  it.each([
    ['an application that is still empty', title('Issue tracker'), '<div id="root"></div>'],
    [
      'a page that is the front page',
      title('Linear – Plan and build products') + meta('og:url', 'https://linear.app/'),
      '<p>Text</p>',
    ],
    ['a page whose title is empty before the site’s name', title(' - Issue Tracker'), ''],
    [
      'a front page whose title begins with the site’s name',
      title('Linear | Plan and build products') + meta('og:url', 'https://linear.app/'),
      '<p>Text</p>',
    ],
    [
      'the same by its canonical address',
      `${title('Linear: Plan and build products')}<link rel="canonical" href="/">`,
      '<p>Text</p>',
    ],
  ])('is none of %s', (_, head, body) => {
    expect(titleOf('https://linear.app/team/issue/1', head, body)).toBeUndefined();
  });

  it.each([
    [
      'an application with a page',
      title('Old maps'),
      `<div id="app"><p>${'Text '.repeat(20)}</p></div>`,
    ],
    [
      'an application with a title for sharing',
      title('App') + og('Old maps'),
      '<div id="root"></div>',
    ],
    [
      'an article whose address is wrong',
      title('Old maps') + meta('og:url', 'https://linear.app/'),
      '<p>Text</p>',
    ],
  ])('is that of %s', (_, head, body) => {
    expect(titleOf('https://linear.app/team/issue/1', head, body)).toBe('Old maps');
  });

  it.each([
    ['<h1>Old<br>maps</h1>', 'Old maps'],
    ['<h1><p>Old</p><p>maps</p></h1>', 'Old maps'],
    ['<h1>Old maps<a href="#old-maps">¶</a></h1>', 'Old maps'],
    ['<h1>Old maps <a href="#old-maps">#</a></h1>', 'Old maps'],
    ['<h1>Old <small>maps</small><script>x()</script></h1>', 'Old maps'],
    ['<h1>F#</h1>', 'F#'],
    ['<h1 hidden>Menu</h1><h1>Old maps</h1>', 'Old maps'],
  ])('is a heading without its markup: %s', (body, expected) => {
    expect(titleOf('https://example.com/a', '', body)).toBe(expected);
  });

  it('is the site’s name on its front page', () => {
    expect(
      titleOf(
        'https://deno.com/',
        title('Deno, the next-generation JavaScript runtime') + meta('og:site_name', 'Deno'),
      ),
    ).toBe('Deno');
    expect(
      titleOf(
        'https://nextjs.org/',
        title('Next.js by Vercel - The React Framework') + og('Next.js', 'Next.js'),
      ),
    ).toBe('Next.js');
    expect(titleOf('https://curl.se/', title('curl'))).toBe('curl');
    expect(titleOf('https://curl.se/', title('Home - curl'))).toBe('curl');
    expect(titleOf('https://www.rust-lang.org/', title('A language empowering everyone'))).toBe(
      'A language empowering everyone',
    );
    expect(titleOf('https://github.com/', title('GitHub · Build software'))).toBe('GitHub');
    expect(titleOf('https://www.youtube.com/', title('YouTube'))).toBe('YouTube');
    expect(
      titleOf('https://acme.example/', title('Home - Acme') + meta('og:site_name', 'Acme')),
    ).toBe('Acme');
    expect(titleOf('https://gitlab.example.org/', title('Sign in · GitLab'))).toBeUndefined();
  });
});
