/** A mistake that contributors make in a correct text, and what the checker should say about it. */
export interface Slip {
  /** What the contributor did. */
  name: string;
  /** The id of the rule that should report it. */
  rule: string;
  /** Whether there is a fix, and of which kind. */
  fixed: 'safe' | 'unsafe' | 'none';
  /** Makes the slip; `earlier` is another file of the digest. Throws where the text has no place for it. */
  apply(text: string, earlier: string): string;
  /** What the fix should make of it, from the text before the slip; none where that is left open. */
  after?(original: string): string;
}

/** Of a fix that undoes the slip. */
export const restored = (original: string): string => original;

/** Replaces the first match; throws where there is none or nothing changes. */
export function change(
  text: string,
  pattern: RegExp,
  replace: (match: string, ...groups: string[]) => string,
): string {
  if (pattern.global) throw new Error(`${pattern} would change every place`);
  if (!pattern.test(text)) throw new Error(`No place for the slip: nothing matches ${pattern}`);
  const changed = text.replace(pattern, (match, ...groups) => replace(match, ...groups));
  if (changed === text) throw new Error(`The slip at ${pattern} changes nothing`);
  return changed;
}

/** An entry's line in parts. */
export interface EntryLine {
  /** What stands before the link. */
  lead: string;
  title: string;
  url: string;
  /** What stands behind the link. */
  rest: string;
}

/** Rewrites the first entry that the pattern (with the groups of {@link EntryLine}) finds. */
export function changeEntry(
  text: string,
  pattern: RegExp,
  rewrite: (line: EntryLine) => string,
): string {
  const groups = pattern.exec(text)?.groups;
  const { lead = '', title = '', url = '', rest = '' } = groups ?? {};
  return change(text, pattern, () => rewrite({ lead, title, url, rest }));
}
