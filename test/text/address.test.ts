import { describe, expect, it } from 'vitest';
import { hasPlaceholder } from '../../src/text/address.ts';

describe('an address that a site generator still has to fill in', () => {
  it.each([
    'https://jekyllrb.com/{{ page.slug }}/',
    '{{ site.baseurl }}/about',
    '/posts/{% post_url 2024-05-06-dall-e %}',
    'https://gohugo.io/v{{< version >}}/docs',
    'https://guides.rubyonrails.org/<%= page %>.html',
    'https://gohugo.io/%7B%7Bversion%7D%7D',
    'https://jekyllrb.com/%7B%25%20link%20a.md%20%25%7D',
  ])('%s', (text) => {
    expect(hasPlaceholder(text)).toBe(true);
  });

  it.each([
    'https://api.github.com/repos/{owner}/{repo}',
    'https://en.wikipedia.org/wiki/%7B',
    'https://a.example/?q=100%25',
  ])('is not %s', (text) => {
    expect(hasPlaceholder(text)).toBe(false);
  });
});
