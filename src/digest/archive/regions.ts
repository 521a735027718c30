/** Lines that are no markdown: code, a comment, other HTML. */
export interface Region {
  /** What its last line holds. */
  end: RegExp;
  /** Lines where only a parser can tell whether the region is still going on. */
  doubtful: RegExp | undefined;
}

const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Headings and items that stand in no container. */
const outermost = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/;

/** What would begin a block behind text, but not within HTML. */
const blockBegin = /^ {0,3}(?:#|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<!--)/;

/** HTML that goes on over blank lines, by what begins and ends it (https://spec.commonmark.org/0.31.2/#html-blocks). */
const html: readonly { begin: RegExp; end: RegExp }[] = [
  { begin: /^<!--/, end: /-->/ },
  {
    begin: /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i,
    end: /<\/(?:pre|script|style|textarea)>/i,
  },
  { begin: /^<\?/, end: /\?>/ },
  { begin: /^<!\[CDATA\[/, end: /\]\]>/ },
  { begin: /^<![A-Za-z]/, end: />/ },
];

/** Where the YAML at the start of a text ends; 0 for none, undefined where its end is missing. */
export function endOfFrontMatter(text: string): number | undefined {
  if (!text.startsWith('---')) return 0;
  return frontMatter.exec(text)?.[0].length;
}

/** The code or HTML that a line begins; `one line` where it ends it too. */
export function beginRegion(line: string): Region | 'one line' | undefined {
  const indent = /^ {0,3}/.exec(line)?.[0].length ?? 0;
  const words = line.slice(indent);
  const isInner = indent > 0;
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(words);
  if (fence) {
    const mark = (fence[1] ?? fence[2]) as string;
    const end = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t]*$`);
    // It may stand in an item of a list, and end where that ends.
    return { end, doubtful: isInner ? new RegExp(`^ {0,${indent - 1}}\\S`) : undefined };
  }
  const found = html.find(({ begin }) => begin.test(words));
  if (found) {
    if (found.end.test(words)) return 'one line';
    return { end: found.end, doubtful: isInner ? outermost : undefined };
  }
  // Another tag is HTML up to a blank line, or part of a text; a heading or an item behind it depends on which.
  return /^<\/?[a-z][a-z0-9-]*(?:[\s/>]|$)/i.test(words)
    ? { end: /^[ \t]*$/, doubtful: blockBegin }
    : undefined;
}
