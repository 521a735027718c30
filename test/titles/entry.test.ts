import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryValues, headText, sourceLabelFor } from '../../src/titles/entry.ts';
import { digestOf, formatOf } from '../support/lint.ts';
import { runs } from '../support/runs.ts';

const rust = 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html';
const day = '## 2024-05-06\n\n';
const known = { starred: false, tags: [], source: undefined, description: undefined };
const labels = { labels: () => [{ label: 'Rust Blog', count: 5 }] };

describe('the head of an entry', () => {
  it('is written for any title so that it reads as it', () => {
    const format = formatOf();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        const values = entryValues(format, rust, { title: `A${text}z` }, labels, known);
        const head = values && headText(format, values);
        const { entries } = digestOf(`${day}${head}\n`);
        expect(entries).toHaveLength(1);
        expect(entries[0]).toMatchObject({ url: rust, source: { text: 'Rust Blog' } });
        expect(entries[0]?.title?.text.replace(/\s/g, '')).toBe(`A${text}z`.replace(/\s/g, ''));
      }),
      runs(300),
    );
  });
});

const archive = (...labels: [string, number][]) => ({
  labels: () => labels.map(([label, count]) => ({ label, count })),
});

const blog = 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html';
const video = 'https://www.youtube.com/watch?v=SxdOUGdseq4';
const post = 'https://www.reddit.com/r/datascience/comments/qc6nok/interviewing/';

describe('a source label', () => {
  it('is what the archive has the habit to use', () => {
    expect(sourceLabelFor(blog, {}, archive(['Rust Blog', 9], ['Rust', 1]))).toBe('Rust Blog');
    expect(sourceLabelFor(blog, {}, archive(['Rust Blog', 1]))).toBe('Rust Blog');
  });

  it('is none where the archive has no habit, and nobody else is known', () => {
    expect(sourceLabelFor(blog, { siteName: 'Rust Blog' }, archive())).toBeUndefined();
    expect(sourceLabelFor(blog, {}, archive(['Rust Blog', 3], ['Rust', 2]))).toBeUndefined();
  });

  it('is the author on a tie', () => {
    const channels = archive(['Strange Loop', 1], ['PyCon US', 1]);
    expect(sourceLabelFor(video, { author: 'Computerphile' }, channels)).toBe('Computerphile');
    expect(sourceLabelFor(video, { author: 'Computerphile' }, archive())).toBe('Computerphile');
  });

  it('is the author as the archive writes it', () => {
    const channels = archive(['Numberphile', 8], ['Strange Loop', 1]);
    expect(sourceLabelFor(video, { author: 'StrangeLoop' }, channels)).toBe('Strange Loop');
  });

  it('is the site where that is the habit', () => {
    const facts = { author: 'Computerphile', siteName: 'YouTube' };
    expect(sourceLabelFor(video, facts, archive(['YouTube', 1]))).toBe('YouTube');
    expect(sourceLabelFor(video, facts, archive(['Videos', 12]))).toBe('Videos');
  });

  it('is not that of the one other author whom the archive has', () => {
    expect(sourceLabelFor(video, { author: 'Computerphile' }, archive(['Numberphile', 2]))).toBe(
      'Computerphile',
    );
  });

  it('is the subreddit, whoever wrote the post', () => {
    const facts = { author: 'someone', siteName: 'Reddit' };
    expect(sourceLabelFor(post, facts, archive(['r/MachineLearning', 8], ['r/rust', 6]))).toBe(
      'r/datascience',
    );
    expect(sourceLabelFor(post, facts, archive(['r/MachineLearning', 20]))).toBe('r/datascience');
    expect(
      sourceLabelFor(post, facts, archive(['r/MachineLearning', 8], ['R/DataScience', 1])),
    ).toBe('R/DataScience');
    expect(sourceLabelFor(post, facts, archive(['Reddit', 5]))).toBe('Reddit');
  });
});
