import type { Section } from './types.ts';

/**
 * Gives the path of a section without the title of its page, so that the same part has the same path in every file. The
 * title is a heading of the first depth that has no other of this depth beside it.
 */
export function createSectionPath(
  sections: readonly Section[],
): (section: Section) => readonly string[] {
  const [title, second] = sections.filter(({ depth }) => depth === 1);
  return ({ path }) => (title && !second && path[0] === title.path[0] ? path.slice(1) : path);
}
