import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/digest/dates/calendar.ts';
import { copyQuery, readCopy, wantedCopies, withCopies } from '../../src/nightly/archived-copy.ts';
import { nightLink, startArchive } from '../support/nights.ts';

const url = 'https://a.example/x?y=1&z=2';

describe('an archived copy', () => {
  it('is asked for by the address and the day of the entry', () => {
    const query = new URL(copyQuery({ url, day: '2021-03-04' }));
    expect(query.origin + query.pathname).toBe('https://web.archive.org/cdx/search/cdx');
    expect(Object.fromEntries(query.searchParams)).toEqual({
      url,
      output: 'json',
      fl: 'timestamp,original,statuscode',
      filter: 'statuscode:200',
      closest: '20210304',
      limit: '1',
    });
  });

  it.each([
    [
      'a copy',
      [
        ['timestamp', 'original'],
        ['20210305000000', url],
      ],
      `https://web.archive.org/web/20210305000000/${url}`,
    ],
    ['no copy', [], 'none'],
    ['no copy, with its header', [['timestamp', 'original']], 'none'],
    ['a time that is none', [['timestamp'], ['2021', url]], undefined],
    [
      'an address that is none',
      [['timestamp'], ['20210305000000', 'javascript:alert(1)']],
      undefined,
    ],
    ['a day that does not exist', [[''], ['99999999999999', url]], undefined],
    ['of another site', [[''], ['20210305000000', 'https://b.example/x']], 'none'],
    ['with a password', [[''], ['20210305000000', 'https://a:b@a.example/']], 'none'],
    [
      'in another spelling',
      [[''], ['20210305000000', 'http://www.a.example:80/a b"><\n']],
      'https://web.archive.org/web/20210305000000/http://www.a.example/a%20b%22%3E%3C',
    ],
    ['something else', { error: 'x' }, undefined],
    ['a very long address', [[''], ['20210305000000', `${url}${'a'.repeat(1000)}`]], 'none'],
  ])('is read from an answer: %s', (_, answer, expected) => {
    expect(readCopy(JSON.stringify(answer), url)).toBe(expected);
  });

  it('is not read from what is no JSON', () => {
    expect(readCopy('<html>Too many requests</html>', url)).toBeUndefined();
    expect(readCopy('['.repeat(60_000), url)).toBeUndefined();
    expect(readCopy(`${'['.repeat(30_000)}${']'.repeat(30_000)}`, url)).toBe('none');
  });

  it('is looked up once; that there is none is believed for a month', () => {
    const archive = startArchive([nightLink(url, { date: '2021-03-04' })]);
    const wanted = () => wantedCopies(archive.report(), archive.stored);
    for (const day of ['2024-06-01', '2024-06-02']) archive.night(day, { [url]: 'dead' });
    expect(wanted()).toEqual([]);
    archive.night('2024-06-03', { [url]: 'dead' });
    expect(wanted()).toEqual([{ url, day: '2021-03-04' }]);
    archive.stored = withCopies(archive.stored, new Map([[url, undefined]]), '2024-06-03');
    expect(wanted()).toEqual([]);
    archive.night(addDays('2024-06-03', 31), { [url]: 'dead' });
    archive.night(addDays('2024-06-03', 32), { [url]: 'dead' });
    archive.night(addDays('2024-06-03', 33), { [url]: 'dead' });
    expect(wanted()).toHaveLength(1);
    const copy = `https://web.archive.org/web/20210305000000/${url}`;
    archive.stored = withCopies(archive.stored, new Map([[url, copy]]), '2024-07-10');
    expect(wanted()).toEqual([]);
  });

  it('is not looked up for what is left alone', () => {
    const archive = startArchive([nightLink(url)]);
    for (const day of ['2024-06-01', '2024-06-02', '2024-06-03'])
      archive.night(day, { [url]: 'dead' });
    const record = archive.stored.links.get(url);
    if (!record) throw new Error('The link is not remembered');
    const box = { ticked: true, day: '2024-06-03' };
    archive.stored = { ...archive.stored, links: new Map([[url, { ...record, box }]]) };
    expect(wantedCopies(archive.report(), archive.stored)).toEqual([]);
  });
});
