import type { RootContent } from 'mdast';
import { partitionPoint } from '../../text/search.ts';
import type { Range } from '../../text/source.ts';
import type { Day, Document, Entry, Format, Section } from '../types.ts';

/** A section while it is being read. */
export interface OpenSection {
  section: Section;
  days: Day[];
  entries: Entry[];
}

/** The sections of a file as they open and close. */
export interface Outline {
  /** All sections so far, the file itself first. */
  readonly all: readonly OpenSection[];
  /** The section that the next node stands in. */
  readonly current: OpenSection;
  /**
   * Whether the format describes what stands in the section that a heading of this depth would
   * belong to.
   */
  inScopeAt(depth: number): boolean;
  /** Closes what a heading of this depth closes. */
  close(depth: number): void;
  /** Opens a section below the current one. */
  open(depth: number, title: string, heading: Range): void;
}

/** Starts the outline of a file. */
export function createOutline(fileStart: Range, format: Format): Outline {
  const make = (depth: number, path: readonly string[], heading: Range): OpenSection => {
    const days: Day[] = [];
    const entries: Entry[] = [];
    return {
      section: { depth, path, heading, days, entries, inScope: describes(format.sections, path) },
      days,
      entries,
    };
  };
  const stack = [make(0, [], fileStart)];
  const all = [...stack];
  const current = () => stack[stack.length - 1] as OpenSection;
  return {
    all,
    get current() {
      return current();
    },
    inScopeAt: (depth) =>
      (stack.findLast(({ section }) => section.depth < depth) ?? current()).section.inScope,
    close(depth) {
      while (stack.length > 1 && current().section.depth >= depth) stack.pop();
    },
    open(depth, title, heading) {
      const opened = make(depth, [...current().section.path, title], heading);
      stack.push(opened);
      all.push(opened);
    },
  };
}

/**
 * Whether a format describes the section of this path: a pattern stands for its subsections too.
 */
function describes(sections: Format['sections'], path: readonly string[]): boolean {
  if (!sections) return true;
  const holds = (patterns: readonly (readonly string[])[]) =>
    patterns.some((pattern) => contains(path, pattern));
  return 'only' in sections ? holds(sections.only) : !holds(sections.except);
}

/** Whether a path of headings has a run of them as a pattern says. */
export function contains(path: readonly string[], pattern: readonly string[]): boolean {
  return path.some((_, start) =>
    pattern.every((text, index) => path[start + index]?.trim() === text.trim()),
  );
}

/**
 * Tells whether a place stands in a section that the format describes; `sections` in the order of
 * the text.
 */
export function createScope(sections: readonly Section[]): (offset: number) => boolean {
  return (offset) => {
    const count = partitionPoint(sections, ({ heading }) => heading.start.offset <= offset);
    return (sections[Math.max(0, count - 1)] as Section).inScope;
  };
}

/** The range of a node. */
export function rangeOf(node: RootContent, { source }: Document): Range {
  return source.range(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
