import { describe, expect, it } from 'vitest';
import {
  doneMarker,
  inlineMarker,
  isDone,
  readInlineMarker,
  readSummaryMarker,
  summaryMarker,
  withoutMarker,
} from '../../src/review/marker.ts';

const a = '0123456789abcdef0123456789abcdef';
const b = 'fedcba9876543210fedcba9876543210';

describe('a marker', () => {
  it('carries the fingerprints of a comment, in order and each once', () => {
    expect(inlineMarker([b, a, b])).toBe(`<!-- copydesk:inline:v1 ${a},${b} -->`);
    expect(readInlineMarker(`words\n\n${inlineMarker([b, a])}`)).toEqual([a, b]);
  });

  it('carries the state of a summary', () => {
    for (const state of ['clean', 'findings', 'fixed'] as const) {
      expect(summaryMarker(state)).toBe(`<!-- copydesk:summary:v1 ${state} -->`);
      expect(readSummaryMarker(`words\n\n${summaryMarker(state)}`)).toBe(state);
    }
  });

  it('is read whatever the host does to line ends and to the end of a body', () => {
    const body = `words\r\n\r\n${inlineMarker([a])}`;
    for (const end of ['', '\n', '\r\n', ' \n\n'])
      expect(readInlineMarker(body + end)).toEqual([a]);
    expect(isDone(`words\r\n${doneMarker()}\r\n`)).toBe(true);
  });

  it.each([
    ['', 'no body'],
    [`${inlineMarker([a])}\n\nwords`, 'words behind it'],
    [`words ${inlineMarker([a])}`, 'words before it'],
    [`> ${inlineMarker([a])}`, 'a quote'],
    [` ${inlineMarker([a])}`, 'a space before it'],
    [`${inlineMarker([a])}${inlineMarker([b])}`, 'two in a line'],
    [`<!-- copydesk:inline:v1 ${a.toUpperCase()} -->`, 'another case'],
    [`<!-- copydesk:inline:v1 ${b},${a} -->`, 'another order'],
    [`<!-- copydesk:inline:v1 ${a},${a} -->`, 'one twice'],
    [`<!-- copydesk:inline:v1 ${a.slice(1)} -->`, 'too few digits'],
    ['<!-- copydesk:inline:v1  -->', 'none at all'],
    [`<!-- copydesk:inline:v2 ${a} -->`, 'another version'],
    ['<!-- copydesk:summary:v1 good -->', 'another state'],
    ['<!-- copydesk:done:v1 x -->', 'something after done'],
  ])('is not read from %j: %s', (body) => {
    expect(readInlineMarker(body)).toBeUndefined();
    expect(readSummaryMarker(body)).toBeUndefined();
    expect(isDone(body)).toBe(false);
    expect(withoutMarker(body)).toBe(body);
  });

  it('of one kind is none of another', () => {
    expect(readInlineMarker(summaryMarker('clean'))).toBeUndefined();
    expect(readSummaryMarker(inlineMarker([a]))).toBeUndefined();
    expect(isDone(inlineMarker([a]))).toBe(false);
  });

  it('can be taken off', () => {
    for (const marker of [inlineMarker([a]), summaryMarker('fixed'), doneMarker()]) {
      expect(withoutMarker(`words\n\n${marker}\n`)).toBe('words');
    }
  });
});
