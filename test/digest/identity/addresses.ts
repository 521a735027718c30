import fc from 'fast-check';

const hosts = fc.constantFrom(
  'example.org',
  'blog.example.org',
  'karpathy.github.io',
  'arxiv.org',
  'reddit.com',
  'en.wikipedia.org',
  'x.com',
  'youtube.com',
  'm.org',
  '127.0.0.1',
);

const word = fc
  .string({
    unit: fc.constantFrom(...'abcXYZ0189-_~.()%:;@,+é '),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.trim());

const path = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((words) => words.join('/')),
  fc.constantFrom(
    'abs/1706.03762v5',
    'pdf/hep-th/9711200.pdf',
    'r/MachineLearning/comments/hoods7/d_gpt3/',
    'watch',
    'shorts/aircAruvnKk',
    'karpathy/status/1013244313327681536',
    'web/2021/https://example.org//a/',
  ),
);

const query = fc
  .array(fc.tuple(fc.constantFrom('v', 'id', 'page', 'utm_source', 't', 'lc'), word), {
    maxLength: 3,
  })
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`));

const fragment = fc.option(word, { nil: undefined }).map((text) => (text ? `#${text}` : ''));

/** Addresses of the web, some of known doubles, some with odd characters. */
export const addresses = fc
  .tuple(hosts, path, query, fragment)
  .map(([host, rest, search, hash]) => `https://${host}/${rest}${search}${hash}`);

const dressing = fc.constantFrom<(url: string) => string>(
  (url) => url.replace(/^https:\/\/([^/:]+)(?::443)?\//, 'http://$1/'),
  (url) => url.replace(/^https?/, (scheme) => scheme.toUpperCase()),
  (url) => url.replace(/^https?:\/\/[^/]+/i, (start) => start.toUpperCase()),
  (url) => url.replace(/^https:\/\/([^/:]+)\//, 'https://$1:443/'),
  (url) => url.replace(/^(https?:\/\/)(?![\d.]+[:/])/i, '$1www.'),
  (url) => url.replace(/^(https?:\/\/)(?![\d.]+[:/])/i, '$1old.'),
  (url) => url.replace(/^(https?:\/\/[^/]+\/)/i, '$1./x/../'),
  (url) => url.replace(/^[^?#]+/, (start) => `${start}/`),
  (url) =>
    url
      .replaceAll('_', '%5F')
      .replaceAll('(', '%28')
      .replace(/~(?!:)/g, '%7e'),
  (url) => url.replaceAll('é', '%c3%A9').replaceAll(' ', '%20'),
  (url) => {
    if (url.includes(':~')) return url;
    return url.includes('#') ? `${url}:~:text=a,b` : `${url}#:~:text=a,b`;
  },
);

/** Ways to write an address otherwise that keep the link, one after the other. */
export const dressings = fc
  .array(dressing, { maxLength: 4 })
  .map((all) => (url: string) => all.reduce((now, dress) => dress(now), url));
