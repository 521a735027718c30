import { describe, expect, it } from 'vitest';
import { createSectionPath } from '../../src/digest/archive/places.ts';
import { digestOf } from '../support/lint.ts';

const config = { entry: '* [{title}]({url})' };

function pathsIn(text: string): (readonly string[])[] {
  const { sections } = digestOf(text, { config });
  const pathOf = createSectionPath(sections);
  return sections.map(pathOf);
}

describe('the path of a section', () => {
  it('leaves out the title of the page', () => {
    expect(pathsIn('# Issue 12\n\n## Papers\n\n### Language\n')).toEqual([
      [],
      [],
      ['Papers'],
      ['Papers', 'Language'],
    ]);
  });

  it('keeps a heading of the first depth that has another beside it', () => {
    expect(pathsIn('# Papers\n\n## Language\n\n# Talks\n')).toEqual([
      [],
      ['Papers'],
      ['Papers', 'Language'],
      ['Talks'],
    ]);
  });

  it('is the path of the headings where the page has no title', () => {
    expect(pathsIn('## Papers\n\n## Talks\n')).toEqual([[], ['Papers'], ['Talks']]);
  });
});
