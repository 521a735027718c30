import { describe, expect, it } from 'vitest';
import { reddit } from '../../../src/links/sites/reddit.ts';
import { youtube } from '../../../src/links/sites/youtube.ts';
import { answer, onlyRequest, readOne } from './answers.ts';

const talk = 'https://www.youtube.com/watch?v=SxdOUGdseq4';
const post = 'https://www.reddit.com/r/programming/comments/4d3x0i/parse_dont_validate/';

describe('YouTube', () => {
  it.each([
    talk,
    'https://youtu.be/SxdOUGdseq4?t=10',
    'http://m.youtube.com/watch?feature=share&v=SxdOUGdseq4',
    'https://www.youtube.com/shorts/SxdOUGdseq4',
    'https://www.youtube.com/watch?v=SxdOUGdseq4&lc=Ugz',
  ])('is asked about a video by its one address: %s', (url) => {
    expect(youtube.matches(url)).toBe(true);
    expect(onlyRequest(youtube, url)).toMatchObject({
      request: {
        url: 'https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DSxdOUGdseq4',
        method: 'GET',
      },
      urls: [url],
      follow: true,
    });
  });

  it.each([
    'https://www.youtube.com/@strangeloopconf',
    'https://www.youtube.com/playlist?list=PL1',
    'https://youtube.com.example.com/watch?v=SxdOUGdseq4',
    'https://example.com/watch?v=SxdOUGdseq4',
    'not an address',
  ])('is not asked about %s', (url) => {
    expect(youtube.matches(url)).toBe(false);
  });

  it('tells title and channel', () => {
    const told = answer({
      title: '"Simple Made Easy" - Rich Hickey (2011)',
      author_name: 'Strange\u202e Loop',
      html: '<iframe>',
    });
    expect(readOne(youtube, talk, told)).toEqual({
      title: '"Simple Made Easy" - Rich Hickey (2011)',
      author: 'Strange Loop',
      siteName: 'YouTube',
    });
    expect(readOne(youtube, talk, answer({ title: 'A talk', author_name: 3 }))).toEqual({
      title: 'A talk',
      siteName: 'YouTube',
    });
  });

  it('says nothing of a video that is gone or refused', () => {
    for (const response of [
      answer('Not Found', { status: 404 }),
      answer('Forbidden'),
      answer('Unauthorized', { status: 401 }),
      answer({ title: 'A talk' }, { status: 403 }),
      answer({ title: 7 }),
      answer({ title: '\u200b' }),
      answer([]),
      answer('null'),
    ]) {
      expect(readOne(youtube, talk, response)).toBe('unknown');
    }
  });
});

describe('Reddit', () => {
  it('is asked about a post', () => {
    expect(reddit.matches(post)).toBe(true);
    expect(
      onlyRequest(reddit, 'https://old.reddit.com/r/programming/comments/4d3x0i/x/?sort=new#a')
        .request.url,
    ).toBe(
      'https://www.reddit.com/oembed?format=json&url=https%3A%2F%2Fwww.reddit.com%2Fr%2Fprogramming%2Fcomments%2F4d3x0i%2Fx%2F',
    );
  });

  it.each([
    'https://www.reddit.com/r/programming/',
    'https://www.reddit.com/r/programming/comments/4d3x0i/x/d1nsyzt/',
    'https://www.reddit.com/user/spez',
    'https://example.com/r/programming/comments/4d3x0i/',
  ])('is not asked about %s', (url) => {
    expect(reddit.matches(url)).toBe(false);
  });

  it('tells the title of the post', () => {
    const told = answer({
      title: 'Parse, don&amp;#39;t validate',
      author_name: 'lexi',
      provider_name: 'reddit',
    });
    expect(readOne(reddit, post, told)).toEqual({
      title: "Parse, don't validate",
      author: 'lexi',
      siteName: 'Reddit',
    });
    expect(readOne(reddit, post, answer('<html>blocked', { status: 403 }))).toBe('unknown');
  });
});
