import { describe, expect, it } from 'vitest';
import { linkIdentity, siteOf } from '../../../src/digest/identity/identity.ts';

const families: Record<string, { key: string; site: string; urls: string[] }> = {
  'a video on YouTube': {
    key: 'https://youtube.com/watch?v=aircAruvnKk',
    site: 'youtube.com',
    urls: [
      'https://www.youtube.com/watch?v=aircAruvnKk',
      'https://youtu.be/aircAruvnKk',
      'https://youtu.be/aircAruvnKk?t=192',
      'https://m.youtube.com/watch?v=aircAruvnKk&feature=share',
      'https://www.youtube.com/watch?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi&v=aircAruvnKk',
      'https://www.youtube.com/shorts/aircAruvnKk',
      'https://www.youtube.com/embed/aircAruvnKk?start=10',
      'https://www.youtube-nocookie.com/embed/aircAruvnKk',
      'https://www.youtube.com/live/aircAruvnKk#t=5',
      'http://youtube.com/v/aircAruvnKk/',
    ],
  },
  'a paper on arXiv': {
    key: 'https://arxiv.org/abs/1706.03762',
    site: 'arxiv.org',
    urls: [
      'https://arxiv.org/abs/1706.03762',
      'http://www.arxiv.org/abs/1706.03762v5',
      'https://arxiv.org/pdf/1706.03762.pdf',
      'https://arxiv.org/pdf/1706.03762v7',
      'https://arxiv.org/html/1706.03762v7#S3',
      'https://export.arxiv.org/abs/1706.03762?context=cs.LG',
    ],
  },
  'an old paper on arXiv': {
    key: 'https://arxiv.org/abs/hep-th/9711200',
    site: 'arxiv.org',
    urls: ['https://arxiv.org/abs/hep-th/9711200v3', 'https://arxiv.org/pdf/hep-th/9711200.pdf'],
  },
  'a post on Reddit': {
    key: 'https://reddit.com/comments/hoods7',
    site: 'reddit.com',
    urls: [
      'https://www.reddit.com/r/MachineLearning/comments/hoods7/d_the_title/',
      'https://old.reddit.com/r/MachineLearning/comments/hoods7/d_the_title',
      'https://np.reddit.com/r/MachineLearning/comments/hoods7?sort=new',
      'https://new.reddit.com/comments/hoods7/',
    ],
  },
  'a comment on Reddit': {
    key: 'https://reddit.com/comments/hoods7/_/fxi58hh',
    site: 'reddit.com',
    urls: [
      'https://www.reddit.com/r/MachineLearning/comments/hoods7/d_the_title/fxi58hh/?context=3',
      'https://old.reddit.com/r/MachineLearning/comments/hoods7/comment/fxi58hh/',
    ],
  },
  'a post on Twitter': {
    key: 'https://x.com/i/status/1013244313327681536',
    site: 'x.com',
    urls: [
      'https://twitter.com/karpathy/status/1013244313327681536',
      'https://mobile.twitter.com/karpathy/status/1013244313327681536?s=20',
      'https://x.com/karpathy/status/1013244313327681536/photo/1',
      'https://twitter.com/i/web/status/1013244313327681536',
      'https://twitter.com/karpathy/statuses/1013244313327681536',
    ],
  },
  'an account on Twitter': {
    key: 'https://x.com/karpathy',
    site: 'x.com',
    urls: ['https://twitter.com/karpathy', 'https://www.x.com/karpathy/?t=abc&s=09'],
  },
  'an article of Wikipedia': {
    key: 'https://en.wikipedia.org/wiki/Markov_chain',
    site: 'en.wikipedia.org',
    urls: [
      'https://en.wikipedia.org/wiki/Markov_chain',
      'https://en.m.wikipedia.org/wiki/Markov_chain',
    ],
  },
};

describe.each(Object.entries(families))('%s', (_, { key, site, urls }) => {
  it.each(urls)('is one link: %s', (url) => {
    expect(linkIdentity(url)).toEqual({ key, site });
  });
});

describe('other things of the same sites stay apart', () => {
  it.each([
    ['two videos', 'https://youtu.be/aircAruvnKk', 'https://youtu.be/IHZwWFHWa-w'],
    [
      'a comment under a video',
      'https://www.youtube.com/watch?v=aircAruvnKk',
      'https://www.youtube.com/watch?v=aircAruvnKk&lc=UgzY',
    ],
    ['a channel', 'https://youtu.be/3blue1brown', 'https://www.youtube.com/3blue1brown'],
    [
      'two lists',
      'https://www.youtube.com/embed/videoseries?list=PL1',
      'https://www.youtube.com/embed/videoseries?list=PL2',
    ],
    ['a watch page without a video', 'https://youtu.be/watch', 'https://youtu.be/watch?v=a%2Fb'],
    ['two papers', 'https://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03763'],
    [
      'lists of papers',
      'https://arxiv.org/list/cs.LG/recent',
      'https://arxiv.org/list/cs.CL/recent',
    ],
    ['a community', 'https://www.reddit.com/r/rust/', 'https://www.reddit.com/r/cpp/'],
    ['languages', 'https://en.wikipedia.org/wiki/Pi', 'https://de.m.wikipedia.org/wiki/Pi'],
    [
      'a video at a port of its own',
      'https://youtube.com:8443/watch?v=aircAruvnKk&t=1',
      'https://youtube.com:8443/watch?v=aircAruvnKk&t=2',
    ],
  ])('%s', (_, one, other) => {
    expect(linkIdentity(one)?.key).toBeDefined();
    expect(linkIdentity(other)?.key).not.toBe(linkIdentity(one)?.key);
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.nature.com/articles/nature14539', 'nature.com'],
    ['https://karpathy.github.io/2015/05/21/rnn-effectiveness/', 'karpathy.github.io'],
    ['https://netflixtechblog.medium.com/', 'netflixtechblog.medium.com'],
    ['https://youtu.be/aircAruvnKk', 'youtube.com'],
    ['https://mobile.twitter.com/karpathy', 'x.com'],
    ['https://old.reddit.com/r/rust', 'reddit.com'],
    ['https://commons.m.wikimedia.org/wiki/Main_Page', 'commons.wikimedia.org'],
    ['http://localhost:3000/', 'localhost'],
    ['mailto:editor@example.org', undefined],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
