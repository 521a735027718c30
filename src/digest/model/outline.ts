import type { Paragraph, RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { partitionPoint } from '../../text/search.ts';
import type { Range, Source } from '../../text/source.ts';
import { contentOf, plainText } from '../markdown.ts';
import { foundIn } from '../template/strict.ts';
import type { Template } from '../template/template.ts';
import type { Day, Document, Entry, Format, Section } from '../types.ts';
import { type Readers, segmentOf } from './readers.ts';

/** Where a line that stands for a heading belongs: below all headings. */
export const lineDepth = 7;

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
   * belong to. A line that stands for a heading holds headings from the depth of entries on.
   */
  inScopeAt(depth: number, entryDepth: number | undefined): boolean;
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
    inScopeAt(depth, entryDepth = 7) {
      const holds = ({ section }: OpenSection) =>
        section.depth < depth || (section.depth === lineDepth && depth >= entryDepth);
      return (stack.findLast(holds) ?? current()).section.inScope;
    },
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

/**
 * Reads a paragraph as the line of a section, and gives its text; undefined for any other. Marks of
 * emphasis may be others than the template's, and a colon may stand at the end.
 */
export function readSectionLine(
  node: Paragraph,
  { text }: Source,
  { section }: Readers,
): string | undefined {
  const content = section && contentOf(node);
  if (!content) return undefined;
  const words = text.slice(content.start, content.end);
  if (words.length > maxSectionLine || /[\r\n]|\]\(|:\/\//.test(words)) return undefined;
  const reading = section.strict(text, content);
  const value = reading && foundIn(reading, 'text');
  const said = value && text.slice(value.start, value.end);
  const [first, second, ...more] = node.children;
  if (isEmphasised(section.template)) {
    const isWhole = first?.type === 'strong' || first?.type === 'emphasis';
    const behind = second === undefined ? '' : second.type === 'text' ? second.value : undefined;
    if (!isWhole || more.length > 0 || !/^\s*[:：]?\s*$/.test(behind ?? 'text')) return undefined;
    return said === undefined ? nodeToString(first).trim() : plainText(said).trim();
  }
  return said === undefined ? undefined : plainText(said).trim();
}

/** The longest line that stands for a heading. */
const maxSectionLine = 200;

/** Whether a template of a section is a word in emphasis. */
export function isEmphasised(template: Template): boolean {
  const [first] = segmentOf(template);
  return first?.type === 'literal' && /^[*_]/.test(first.markdown);
}

/** Whether a path of headings has a run of them as a pattern says. */
export function contains(path: readonly string[], pattern: readonly string[]): boolean {
  return path.some((_, start) =>
    pattern.every((text, index) => plainName(path[start + index] ?? '') === plainName(text)),
  );
}

/** The name of a section without the colon at its end. */
function plainName(text: string): string {
  return text.trim().replace(/\s*[:：]$/, '');
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

/** A line of nothing but a few plain words in emphasis. */
export const wordsAlone =
  /^(\*\*|__|\*|_)((?!\s|www\.)(?:(?!:\/\/|www\.)[^\\`*_[\]<>&~!|@])+(?<!\s))\1[ \t]*[:：]?$/;
