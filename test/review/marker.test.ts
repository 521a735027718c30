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

const finding = '**Error**: Unexpected label';
const summary = '### Copydesk: 1 error';
const solved = '**Done**: this problem is solved.';
const a = '0123456789abcdef0123456789abcdef';
const b = 'fedcba9876543210fedcba9876543210';

describe('a marker', () => {
  it('carries the fingerprints of a comment, in order and each once', () => {
    expect(inlineMarker([b, a, b])).toBe(`<!-- copydesk:inline:v1 ${a},${b} -->`);
    expect(readInlineMarker(`${finding}\n\n${inlineMarker([b, a])}`)).toEqual([a, b]);
  });

  it('carries the state of a summary', () => {
    for (const state of ['clean', 'findings', 'fixed'] as const) {
      expect(summaryMarker(state)).toBe(`<!-- copydesk:summary:v1 ${state} -->`);
      expect(readSummaryMarker(`${summary}\n\n${summaryMarker(state)}`)).toBe(state);
    }
  });

  it('is read whatever the host does to line ends and to the end of a body', () => {
    const body = `- ${finding}\r\n\r\n${inlineMarker([a])}`;
    for (const end of ['', '\n', '\r\n', ' \n\n'])
      expect(readInlineMarker(body + end)).toEqual([a]);
    expect(isDone(`${solved}\r\n${doneMarker()}\r\n`)).toBe(true);
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
  ])('is not read from %j: %s', (end) => {
    for (const first of [finding, summary, solved]) {
      const body = `${first}\n\n${end}`;
      expect(readInlineMarker(body)).toBeUndefined();
      expect(readSummaryMarker(body)).toBeUndefined();
      expect(isDone(body)).toBe(false);
      expect(withoutMarker(body)).toBe(body);
    }
  });

  it.each([
    ['', 'nothing above it'],
    ['Deployed to a preview', 'other words'],
    [`> ${summary}`, 'a quote of a summary'],
    [`> ${finding}`, 'a quote of a comment'],
    [` ${summary}`, 'a space before the first line'],
    [`Preview of:\n\n${summary}`, 'a copy below other words'],
    [`Preview of:\n\n${finding}`, 'a copy of a comment below other words'],
    ['## Copydesk: 1 error', 'another heading'],
    ['**Failure**: Unexpected label', 'another word'],
  ])('is not read below %j: %s', (start) => {
    for (const marker of [inlineMarker([a]), summaryMarker('findings'), doneMarker()]) {
      const body = `${start}\n\n${marker}`;
      expect(readInlineMarker(body)).toBeUndefined();
      expect(readSummaryMarker(body)).toBeUndefined();
      expect(isDone(body)).toBe(false);
      expect(withoutMarker(body)).toBe(body);
    }
  });

  it('of one kind is none of another', () => {
    expect(readInlineMarker(`${finding}\n\n${summaryMarker('clean')}`)).toBeUndefined();
    expect(readInlineMarker(`${summary}\n\n${inlineMarker([a])}`)).toBeUndefined();
    expect(readSummaryMarker(`${summary}\n\n${inlineMarker([a])}`)).toBeUndefined();
    expect(isDone(`${solved}\n\n${inlineMarker([a])}`)).toBe(false);
  });

  it('can be taken off', () => {
    expect(withoutMarker(`${finding}\n\n${inlineMarker([a])}\n`)).toBe(finding);
    expect(withoutMarker(`${summary}\n\n${summaryMarker('fixed')}\n`)).toBe(summary);
    expect(withoutMarker(`${solved}\n\n${doneMarker()}\n`)).toBe(solved);
  });
});
