import { describe, expect, it } from 'vitest';
import { isChallengeTitle } from '../../src/page/challenge.ts';
import { isAddress, isPlaceholderTitle } from '../../src/page/placeholder.ts';

describe('the title of a wall', () => {
  it.each([
    'Just a moment...',
    'Just a moment…',
    'Attention Required! | Cloudflare',
    'Nur einen Moment…',
    '请稍候…',
    'Making sure you’re not a bot!',
    'Are you a robot?',
    'Access Denied',
    'Access denied | www.example.com used Cloudflare to restrict access',
    'Verifying you are human. This may take a few seconds.',
    'Checking your browser - reCAPTCHA',
  ])('is known: %s', (title) => {
    expect(isChallengeTitle(title)).toBe(true);
  });

  it.each([
    'Just a moment in time',
    'Access denied: a history of passwords',
    'Moment',
    'Checking your browser: what a page can know',
  ])('is not seen in: %s', (title) => {
    expect(isChallengeTitle(title)).toBe(false);
  });
});

describe('a title that stands in for another', () => {
  it.each([
    '404 Not Found',
    '404',
    'Error 503: Service Unavailable',
    'Page not found | Example',
    'Wartungsarbeiten',
    'Browser not supported',
    'Tu privacidad es importante para nosotros',
    'Lesen Sie weiter mit Werbung oder im PUR-Abo.',
    'example.com - Registered at Namecheap.com',
    'Sign in',
    'https://example.com/a',
    '...',
    'X. It’s what’s happening / X',
    'Reddit - Dive into anything',
    'Welcome to nginx!',
    '301 Moved Permanently',
    'undefined',
    '{{ page.title }}',
    'Error establishing a database connection',
    'Error 404 (Not Found)!!1',
    '410 Gone',
    'example.org | 521: Web server is down',
    'Down for scheduled maintenance | Example',
    'We are currently undergoing maintenance',
    'Redirecting to the login page…',
    'Redirecting you to example.org, please wait',
    'Log in with your Example account',
    'Page not found: Example News',
    '404: This page could not be found',
    'Startseite | Example',
  ])('is known: %s', (title) => {
    expect(isPlaceholderTitle(title)).toBe(true);
  });

  it.each([
    'How to design a good 404 page',
    'Home Assistant',
    '500 lines of code',
    '1984',
    'Blog posts',
    'Undefined behaviour in C',
    'Null references: the billion dollar mistake',
    'Your browser is a fingerprint',
    'Redirecting traffic with nginx',
    'Page not found: how to write a page that helps',
    'How a link dies slowly: page not found',
    'Sign in with Apple considered harmful',
    'The maintenance of open source',
    '500 days of maintenance',
    'Gone',
  ])('is not seen in: %s', (title) => {
    expect(isPlaceholderTitle(title)).toBe(false);
  });
});

describe('an address', () => {
  it('is a word with a scheme or www', () => {
    expect(['http://a.example', 'HTTPS://a.example/b', ' www.example.com '].every(isAddress)).toBe(
      true,
    );
    expect(['Node.js', 'and/or', 'www', 'https://a.example is down', ''].some(isAddress)).toBe(
      false,
    );
  });
});
