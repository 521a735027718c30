import { describe, expect, it } from 'vitest';
import { compareLabels, createLabelHabits } from '../../src/titles/label-habits.ts';

/** What a label is expected to be where these are in use. */
function expected(label: string, counts: Record<string, number>) {
  const used = Object.entries(counts).map(([name, count]) => ({ label: name, count }));
  const found = createLabelHabits(used.sort((a, b) => b.count - a.count))(label);
  return found && [found.label, found.safe];
}

describe('the habit of a label', () => {
  it.each([
    ['another case', 'synced', { Synced: 2, synced: 1 }, 'Synced'],
    ['spaces', 'Google  AI', { 'Google AI': 4, 'Google  AI': 1 }, 'Google AI'],
    ['a space left out', 'GoogleAI', { 'Google AI': 3 }, 'Google AI'],
    ['four of five others', 'arxiv', { arXiv: 4, arxiv: 1, ARXIV: 1 }, 'arXiv'],
  ])('corrects %s safely', (_, label, counts, right) => {
    expect(expected(label, counts)).toEqual([right, true]);
  });

  it.each([
    ['a tie', 'synced', { Synced: 1, synced: 1 }],
    ['a tie of a new one and the only one before it', 'synced', { Synced: 1 }],
    ['the form that is used most', 'Synced', { Synced: 2, synced: 1 }],
    ['less than four fifths of the others', 'synced', { Synced: 3, synced: 2 }],
    ['three forms', 'arxiv', { arXiv: 3, arxiv: 1, ARXIV: 1 }],
    ['a label that nobody uses otherwise', 'Synced', {}],
    ['another label', 'Nature', { Synced: 50 }],
    ['a character that nobody sees', 'Sync\u200bed', { Synced: 50 }],
    ['another encoding of the same letter', 'Cafe\u0301', { 'Caf\u00e9': 50 }],
  ])('leaves alone %s', (_, label, counts) => {
    expect(expected(label, counts as Record<string, number>)).toBeUndefined();
  });
});

describe('a misspelt label', () => {
  it.each([
    ['Syncde', { Synced: 10 }],
    ['Sinced', { Synced: 10, Sinced: 1 }],
    ['sinced', { Synced: 20, sinced: 2 }],
    ['Synce', { Synced: 9, synced: 1 }],
  ])('%s is corrected, but not safely', (label, counts) => {
    expect(expected(label, counts as Record<string, number>)).toEqual(['Synced', false]);
  });

  it.each([
    ['used too often', 'Sinced', { Synced: 19, Sinced: 2 }],
    ['near a short one', 'xkc', { xkcd: 50 }],
    ['of another number', 'Lecture 2', { 'Lecture 1': 50 }],
    ['near two', 'Synced', { Sinced: 50, Synces: 50 }],
    ['near one that has no habit itself', 'Sinced', { Synced: 6, SYNCED: 6 }],
  ])('is left alone where it is %s', (_, label, counts) => {
    expect(expected(label, counts as Record<string, number>)).toBeUndefined();
  });
});

describe('two labels', () => {
  it.each([
    ['Synced', 'Synced', 'same'],
    ['Sync\u200bed', 'Synced', 'same'],
    ['SYNCED', 'Synced', 'case'],
    ['Google AI', 'GoogleAI', 'case'],
    ['Snyced', 'Synced', 'spelling'],
    ['xkc', 'xkcd', 'other'],
    ['Nature', 'Synced', 'other'],
  ])('%j and %j are compared as %s', (label, right, relation) => {
    expect(compareLabels(label, right)).toBe(relation);
  });
});
