import { describe, expect, it } from 'vitest';
import { proxyNotice } from '../../../src/adapters/network.ts';

describe('the notice of a proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'])(
    'names %s, and not the proxy',
    (name) => {
      expect(proxyNotice({ [name]: 'http://user:secret@proxy.example.org:3128' })).toBe(
        `Links are checked without the proxy that ${name} names: it serves the API only.`,
      );
    },
  );

  it('is not given where the environment names none', () => {
    expect(proxyNotice({ HTTPS_PROXY: '', NO_PROXY: 'example.org' })).toBeUndefined();
  });
});
