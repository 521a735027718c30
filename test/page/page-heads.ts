import { citation, data, meta, type PageHead, page } from './page-head.ts';

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
