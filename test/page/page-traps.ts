import { citation, data, meta, type PageHead, page } from './page-head.ts';

/** Pages that are no pages, and what strangers write into theirs. */
export const traps: readonly PageHead[] = [
  {
    what: 'a challenge',
    html: page('<title>Just a moment...</title>', '<h1>blog.example.com</h1>'),
    facts: {},
  },
  {
    what: 'a challenge with other signals',
    html: page(`${meta('og:title', 'Something')}<title>Attention Required! | Cloudflare</title>`),
    facts: {},
  },
  {
    what: 'a challenge that takes no room and turns round',
    html: page('<title>\u202eJu\u00adst a mo\u200bment...\u0007</title>'),
    facts: {},
  },
  {
    what: 'a challenge with the name of the site behind',
    html: page(`${meta('og:site_name', 'Example')}<title>Security Check | Example</title>`),
    facts: { siteName: 'Example' },
  },
  {
    what: 'a challenge with the host before',
    html: page('<title>blog.example.com | Just a moment...</title>'),
    facts: {},
  },
  {
    what: 'a refusal that says by whom',
    html: page(
      '<title>Access denied | blog.example.com used Cloudflare to restrict access</title>',
    ),
    facts: {},
  },
  ...['Home', 'Untitled', 'undefined', '[object Object]', '{{ page.title }}', '%title%'].map(
    (content): PageHead => ({
      what: `a preview that was never filled in: ${content}`,
      html: page(`${meta('og:title', content)}<title>Growing a Language</title>`),
      facts: { title: 'Growing a Language' },
    }),
  ),
  {
    what: 'a title of all pages of an application',
    html: page('<title>React App</title>', '<h1>Growing a Language</h1>'),
    facts: { title: 'Growing a Language' },
  },
  {
    what: 'a title of all pages before a date',
    html: page(
      `<title>React App</title>${meta('article:published_time', '2021-12-01')}`,
      '<p>Text<h1>Growing a Language</h1>',
    ),
    facts: { title: 'Growing a Language', published: '2021-12-01' },
  },
  {
    what: 'a heading that is there until the page is',
    html: page('<title>Growing a Language</title>', '<h1>Please wait…</h1>'),
    facts: { title: 'Growing a Language' },
  },
  {
    what: 'the heading of a wall, and nothing else',
    html: page('', '<h1>Verify you are human</h1>'),
    facts: {},
  },
  {
    what: 'an error for sharing, which the page contradicts twice',
    html: page(
      `${meta('og:title', 'Error')}<title>Growing a Language – Example</title>`,
      '<h1>Growing a Language</h1>',
    ),
    facts: { title: 'Growing a Language' },
  },
  {
    what: 'an error for sharing beside the name of the site',
    html: page(`${meta('og:title', 'Page not found')}<title>Example</title>`, '<h1>Example</h1>'),
    facts: { title: 'Page not found' },
  },
  {
    what: 'a title of all pages, and nothing else',
    html: page('<title>React App</title>'),
    facts: { title: 'React App' },
  },
  {
    what: 'only the host above in og:title',
    html: page(`${meta('og:title', 'example.com')}<title>Growing a Language</title>`),
    facts: { title: 'Growing a Language' },
  },
  {
    what: 'titles for those without scripts, of frames and of templates',
    html: page(
      '<noscript><title>No</title></noscript><template><title>No</title></template><iframe><title>No</title></iframe><title>Yes</title>',
    ),
    facts: { title: 'Yes' },
  },
  {
    what: 'a heap of marks',
    html: page(`<title>\u0301\u0302Z${'\u0301\u0322'.repeat(100)}algo</title>`),
    facts: { title: `Ź${'\u0322'.repeat(6)}algo`.normalize('NFC') },
  },
  {
    what: 'an encoding that went wrong',
    html: page('<title>Caf\uFFFD culture</title>', '<h1>Coffee culture</h1>'),
    facts: { title: 'Coffee culture' },
  },
  {
    what: 'no letter and no digit',
    html: page(`${meta('og:title', '| –')}<title>Growing a Language</title>`),
    facts: { title: 'Growing a Language' },
  },
  {
    what: 'entities that were encoded twice',
    html: page('<title>Bell Labs &amp;amp; AT&amp;amp;T</title>'),
    facts: { title: 'Bell Labs & AT&T' },
  },
  {
    what: 'entities without their semicolon, and cut ones',
    html: page(`${meta('og:title', 'R&amp D &copy &am')}`),
    facts: { title: 'R& D © &am' },
  },
  {
    what: 'controls and directions',
    html: page('<title>good&#8238;\u0007 title\u200b\u2066</title>'),
    facts: { title: 'good title' },
  },
  {
    what: 'markdown, a mention and HTML, as they are',
    html: page('<title>[x](http://y) @everyone &lt;img src=x&gt; `code`</title>'),
    facts: { title: '[x](http://y) @everyone <img src=x> `code`' },
  },
  {
    what: 'tags within the title',
    html: page('<title>A <b>bold</b> title</title>'),
    facts: { title: 'A bold title' },
  },
  {
    what: 'titles in comments and scripts',
    html: page(
      '<!-- <title>No</title> --><script>"<title>No</title>"</script><style><title>No</title></style><title>Yes</title>',
    ),
    facts: { title: 'Yes' },
  },
  {
    what: 'linked data that is none',
    html: page('', `<script type="application/ld+json">{"headline": </script><h1>Heading</h1>`),
    facts: { title: 'Heading' },
  },
  {
    what: 'linked data of a list of articles',
    html: page(
      '<title>All posts</title>',
      data({
        '@type': 'ItemList',
        itemListElement: [{ headline: 'No', datePublished: '2020-01-01' }],
      }),
    ),
    facts: { title: 'All posts' },
  },
  {
    what: 'names with other objects’ powers',
    html: page(
      `${citation('__proto__', 'x')}${citation('constructor', 'y')}<title>Title</title>`,
      data({ __proto__: { headline: 'x' }, '@graph': [null, 1, 'text', [[]]] }),
    ),
    facts: { title: 'Title' },
  },
  {
    what: 'a head without tags of its own',
    html: '<meta property=og:title content=Unquoted><p>Text',
    facts: { title: 'Unquoted' },
  },
];

/** Days, languages and names of sites. */
export const otherFacts: readonly PageHead[] = [
  {
    what: 'article:published_time before all others',
    html: page(
      `<title>T</title>${citation('date', '2020-01-01')}${meta('article:published_time', '2021-12-01T10:00:00Z')}`,
    ),
    facts: { title: 'T', published: '2021-12-01' },
  },
  {
    what: 'citation_publication_date',
    html: page(`<title>T</title>${citation('citation_publication_date', '2017/06/12')}`),
    facts: { title: 'T', published: '2017-06-12' },
  },
  {
    what: 'a date without a day, and one with',
    html: page(
      `<title>T</title>${citation('citation_publication_date', '2017')}${citation('citation_online_date', '2017/06/12')}`,
    ),
    facts: { title: 'T', published: '2017-06-12' },
  },
  {
    what: 'datePublished of linked data',
    html: page(
      '<title>T</title>',
      data([
        { '@type': 'WebPage', datePublished: '2021-11-01' },
        { headline: 'H', datePublished: '2021-12-01' },
      ]),
    ),
    facts: { title: 'T', published: '2021-12-01' },
  },
  {
    what: 'the date of linked data without a headline',
    html: page('<title>T</title>', data({ mainEntity: { datePublished: '2021-11-01' } })),
    facts: { title: 'T', published: '2021-11-01' },
  },
  {
    what: 'a date as microdata',
    html: page('<title>T</title><meta itemprop="datePublished" content="2021-12-01">'),
    facts: { title: 'T', published: '2021-12-01' },
  },
  {
    what: 'the time of an article',
    html: page(
      '<title>T</title>',
      '<time datetime="2020-01-01">banner</time><article><time datetime="soon">x</time><time datetime="2021-12-01">1 Dec</time>',
    ),
    facts: { title: 'T', published: '2021-12-01' },
  },
  {
    what: 'the time that is marked',
    html: page('<title>T</title>', '<time class="entry-date" datetime="2021-12-01T00:00">x</time>'),
    facts: { title: 'T', published: '2021-12-01' },
  },
  {
    what: 'the language of the page',
    html: '<html lang="EN-us"><title>T</title>',
    facts: { title: 'T', language: 'en-US' },
  },
  {
    what: 'the language by other ways',
    html: `<html lang="{{lang}}"><title>T</title><meta http-equiv="Content-Language" content="de"><body>`,
    facts: { title: 'T', language: 'de' },
  },
  {
    what: 'the language of a preview',
    html: page(`<title>T</title>${meta('og:locale', 'pt_BR')}`),
    facts: { title: 'T', language: 'pt-BR' },
  },
  {
    what: 'a name of the site without a title',
    html: page(meta('og:site_name', 'Example &amp; Co')),
    facts: { siteName: 'Example & Co' },
  },
];
