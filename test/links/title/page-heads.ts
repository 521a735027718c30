import type { PageFacts } from '../../../src/links/facts.ts';

/** The head of a page, with what is to be read from it. */
export interface PageHead {
  what: string;
  /** `https://blog.example.com/posts/1` without one. */
  url?: string;
  html: string;
  facts: PageFacts;
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const citation = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const data = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body = '<p>Text') =>
  `<!doctype html><html><head>${head}</head><body>${body}`;

/** One signal at a time, and one after the other missing. */
export const singleSignals: readonly PageHead[] = [
  {
    what: 'citation_title',
    html: page(citation('citation_title', 'Attention Is All You Need')),
    facts: { title: 'Attention Is All You Need' },
  },
  {
    what: 'og:title',
    html: page(meta('og:title', 'The Law of Leaky Abstractions')),
    facts: { title: 'The Law of Leaky Abstractions' },
  },
  {
    what: 'og:title in a name',
    html: page(citation('og:title', 'The Law of Leaky Abstractions')),
    facts: { title: 'The Law of Leaky Abstractions' },
  },
  {
    what: 'twitter:title',
    html: page(citation('twitter:title', 'The Tail at Scale')),
    facts: { title: 'The Tail at Scale' },
  },
  {
    what: 'title',
    html: page('<title>\n  Parse, don’t validate\n</title>'),
    facts: { title: 'Parse, don’t validate' },
  },
  {
    what: 'a headline in linked data',
    html: page(data({ '@type': 'Article', headline: 'The Night Watch' })),
    facts: { title: 'The Night Watch' },
  },
  {
    what: 'a headline in a graph, in the body',
    html: page(
      '',
      data({ '@graph': [{ '@type': 'WebSite', name: 'x' }, { headline: ['The Night Watch'] }] }),
    ),
    facts: { title: 'The Night Watch' },
  },
  {
    what: 'the first heading',
    html: page('', '<div><h1 class=a>Worse <em>Is</em><style>h1{}</style> Better</h1><h1>No</h1>'),
    facts: { title: 'Worse Is Better' },
  },
  { what: 'nothing', html: page('<meta name=viewport content=width>'), facts: {} },
  { what: 'an empty page', html: '', facts: {} },
  { what: 'a page that breaks off in its title', html: '<title>The Night Wa', facts: {} },
];

/** Several signals that do not agree. */
export const contradictions: readonly PageHead[] = [
  {
    what: 'each signal before those behind it',
    html: page(
      `<title>fourth</title>${citation('twitter:title', 'third')}${meta('og:title', 'second')}${citation('citation_title', 'first')}`,
      '<h1>sixth</h1>',
    ),
    facts: { title: 'first' },
  },
  {
    what: 'linked data before a heading',
    html: page('', `<h1>Heading</h1>${data({ headline: 'Headline' })}`),
    facts: { title: 'Headline' },
  },
  {
    what: 'the first of two',
    html: page(meta('og:title', 'First') + meta('og:title', 'Second')),
    facts: { title: 'First' },
  },
  {
    what: 'the first that is not empty',
    html: page(`${meta('og:title', ' ')}${meta('og:title', '&#8203;')}<title>Title</title>`),
    facts: { title: 'Title' },
  },
  {
    what: 'a title, not that of a drawing',
    html: page('<svg><title>Menu</title></svg><title>Simple Made Easy</title>'),
    facts: { title: 'Simple Made Easy' },
  },
  {
    what: 'a heading without the drawing in it',
    html: page('', '<h1><svg><title>Logo</title><text>x</text></svg>Simple Made Easy</h1>'),
    facts: { title: 'Simple Made Easy' },
  },
  {
    what: 'a heading behind a drawing that is never closed',
    html: page('', '<svg><g><h1>Simple Made Easy</h1>'),
    facts: { title: 'Simple Made Easy' },
  },
  {
    what: 'only the brand in og:title',
    html: page(
      `${meta('og:site_name', 'Example Blog')}${meta('og:title', 'Example Blog')}<title>Inventing on Principle - Example Blog</title>`,
    ),
    facts: { title: 'Inventing on Principle', siteName: 'Example Blog' },
  },
  {
    what: 'only the brand in og:title, known by its host',
    url: 'https://huggingface.co/blog/accelerate',
    html: page(`${meta('og:title', 'Hugging Face')}<title>Introducing Accelerate</title>`),
    facts: { title: 'Introducing Accelerate' },
  },
  {
    what: 'only the brand anywhere',
    html: page(`${meta('og:site_name', 'Example')}<title>Example</title>`),
    facts: { siteName: 'Example' },
  },
  {
    what: 'the brand on the front page',
    url: 'https://example.com/',
    html: page(`${meta('og:site_name', 'Example')}<title>Example</title>`),
    facts: { title: 'Example', siteName: 'Example' },
  },
  {
    what: 'an address for a title',
    html: page(
      `${meta('og:title', 'https://blog.example.com/posts/1')}<title>Growing a Language</title>`,
    ),
    facts: { title: 'Growing a Language' },
  },
  {
    what: 'the name of the site at the end, from the application’s name',
    html: page(
      `${citation('application-name', 'Lobsters')}<title>Growing a Language | Lobsters</title>`,
    ),
    facts: { title: 'Growing a Language', siteName: 'Lobsters' },
  },
  {
    what: 'a name at the end that nothing knows',
    html: page('<title>State-of-the-art speech - an overview</title>'),
    facts: { title: 'State-of-the-art speech - an overview' },
  },
  {
    what: 'the name of the host at the end',
    url: 'https://en.wikipedia.org/wiki/Zipf%27s_law',
    html: page("<title>Zipf's law - Wikipedia</title>"),
    facts: { title: "Zipf's law" },
  },
];

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
    facts: { title: 'A <b>bold</b> title' },
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
