import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/adapters/http/target.ts';

describe('a public address', () => {
  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '223.255.255.255',
    '2001:4860:4860::8888',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80b::200e',
    '2001:200::1',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('not a public address', () => {
  it.each([
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['this host', '127.0.0.1'],
    ['this host', '127.255.255.254'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['the link', '169.254.0.1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['the metadata of a cloud, of containers', '169.254.170.2'],
    ['the metadata of Alibaba, in the carriers’ network', '100.100.100.200'],
    ['the metadata of Oracle', '192.0.0.192'],
    ['the host of Azure', '168.63.129.16'],
    ['a benchmark', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['a relay of 6to4', '192.88.99.1'],
    ['a group', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['everyone', '255.255.255.255'],
    ['nobody', '::'],
    ['this host', '::1'],
    ['this host, mapped', '::ffff:127.0.0.1'],
    ['this host, mapped', '::ffff:7f00:1'],
    ['this host, compatible', '::127.0.0.1'],
    ['this host, compatible', '::7f00:1'],
    ['this host, translated', '::ffff:0:127.0.0.1'],
    ['a public one, mapped', '::ffff:1.1.1.1'],
    ['the metadata of a cloud, by NAT64', '64:ff9b::169.254.169.254'],
    ['a private one, by a local NAT64', '64:ff9b:1::10.0.0.1'],
    ['this host, by 6to4', '2002:7f00:1::'],
    ['a private one, by 6to4', '2002:a00:1::1'],
    ['this host, by Teredo', '2001:0:1:2:3:4:80ff:fffe'],
    ['this host, by ISATAP', '2606:4700::5efe:7f00:1'],
    ['a private one, by ISATAP', '2606:4700::200:5efe:a00:1'],
    ['the metadata of AWS', 'fd00:ec2::254'],
    ['the metadata of Google', 'fd20:ce::254'],
    ['a local network', 'fc00::1'],
    ['the link', 'fe80::1'],
    ['the link, with its zone', 'fe80::1%eth0'],
    ['the site, as it was', 'fec0::1'],
    ['a group', 'ff02::1'],
    ['discarded', '100::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['a benchmark', '2001:2::1'],
    ['a hash', '2001:20::1'],
    ['a segment', '5f00::1'],
    ['not assigned', '4000::1'],
    ['not assigned', '1fff::1'],
    ['a name', 'localhost'],
    ['nothing', ''],
    ['a number that only some read', '0x7f.1'],
    ['a number that only some read', '0177.0.0.1'],
    ['a number that only some read', '2130706433'],
    ['in brackets', '[2606:4700:4700::1111]'],
  ])('is one of %s: %s', (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is any address of IPv6 outside 2000::/3', () => {
    const outside = fc
      .tuple(
        fc.integer({ min: 0, max: 0xffff }).filter((part) => part >> 13 !== 1),
        fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 7, maxLength: 7 }),
      )
      .map(([first, others]) => [first, ...others].map((part) => part.toString(16)).join(':'));
    fc.assert(fc.property(outside, (address) => !isPublicAddress(address)));
  });
});
