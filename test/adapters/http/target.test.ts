import { describe, expect, it } from 'vitest';
import { readAllowList, readTarget } from '../../../src/adapters/http/target.ts';

const target = (address: string, ...allowed: string[]) =>
  readTarget(address, readAllowList(allowed));

describe('a target', () => {
  it.each([
    [
      'https://peps.python.org/pep-0008/?a=b#naming',
      { origin: 'https://peps.python.org', secure: true, port: 443, path: '/pep-0008/?a=b' },
    ],
    ['http://example.org', { origin: 'http://example.org', secure: false, port: 80, path: '/' }],
    ['http://example.org:8080/', { origin: 'http://example.org:8080', port: 8080 }],
    ['https://[2606:4700:4700::1111]/', { host: '2606:4700:4700::1111', trusted: false }],
    ['https://ja.wikipedia.org/wiki/日本', { path: '/wiki/%E6%97%A5%E6%9C%AC' }],
    ['https://mylocalhost/', { host: 'mylocalhost', trusted: false }],
    ['https://localhost.example.org/', { host: 'localhost.example.org' }],
  ])('is read of %s', (address, expected) => {
    expect(target(address)).toMatchObject(expected);
  });

  it.each([
    'ftp://ftp.example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'gopher://example.org:70/1',
    'ws://example.org/',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://:secret@example.org/',
    'https://example.org@evil.example/',
    'https://',
    'example.org',
    '//example.org/',
    '',
  ])('is not read of %s', (address) => {
    expect(() => target(address)).toThrow('not a public one');
  });

  it.each([
    ['intranet.example.org', 'http://intranet.example.org/'],
    ['intranet.example.org', 'https://intranet.example.org:8443/'],
    ['Intranet.Example.org', 'http://intranet.example.org/'],
    ['intranet.example.org', 'http://INTRANET.example.org./'],
    ['bücher.example', 'http://xn--bcher-kva.example/'],
    ['localhost:8080', 'http://localhost:8080/'],
    ['localhost', 'http://localhost./'],
    ['127.0.0.1', 'http://127.0.0.1:9/'],
    ['127.0.0.1', 'http://2130706433/'],
    ['example.org:443', 'https://example.org/'],
    ['example.org:80', 'http://example.org/'],
    ['[::1]:8080', 'http://[::1]:8080/'],
    ['[0:0::1]', 'http://[::1]/'],
    [' 10.0.0.1 ', 'http://10.0.0.1/'],
  ])('is trusted where %s is allowed: %s', (allowed, address) => {
    expect(target(address, allowed).trusted).toBe(true);
  });

  it.each([
    ['intranet.example.org', 'http://wiki.intranet.example.org/'],
    ['intranet.example.org', 'http://intranet.example.org.evil.example/'],
    ['intranet.example.org', 'http://xintranet.example.org/'],
    ['example.org:443', 'http://example.org/'],
    ['example.org:0', 'http://example.org/'],
    ['example.org:80443', 'http://example.org/'],
    ['*', 'http://example.org/'],
    ['', 'http://example.org/'],
    ['user@example.org', 'http://example.org/'],
    ['example.org/path', 'http://example.org/'],
    ['http://example.org', 'http://example.org/'],
    ['::1', 'http://example.org/'],
  ])('is not trusted where only %s is allowed: %s', (allowed, address) => {
    expect(target(address, allowed).trusted).toBe(false);
  });
});
