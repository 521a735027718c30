import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/edit-distance.ts';

describe('nearest', () => {
  const keys = ['files', 'exclude', 'date-in', 'field', 'fields', 'newest-first'];

  it.each([
    ['file', 'files'],
    ['feild', 'field'],
    ['exlude', 'exclude'],
    ['dateIn', 'date-in'],
    ['date_in', 'date-in'],
    ['FIELDS', 'fields'],
    ['newest', 'newest-first'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it('prefers fewer edits to a word that holds the whole', () => {
    expect(nearest('files', ['profiles', 'file'])).toBe('file');
  });

  it('prefers the shorter of two words that hold the whole', () => {
    expect(nearest('entry-format', ['digest-entry-formats-x', 'digest-entry-format'])).toBe(
      'digest-entry-format',
    );
  });

  it('does not count a common start for more than it says', () => {
    expect(nearest('digest-entry-unique', ['digest-entry-format'])).toBeUndefined();
  });

  it.each(['colour', 'x', 'xy', ''])('finds nothing near %j', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('does not look at words that nobody mistypes', () => {
    const long = 'a'.repeat(100_000);
    expect(nearest(long, [long])).toBeUndefined();
  });
});
