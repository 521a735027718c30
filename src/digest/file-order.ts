/**
 * Orders the files of a digest: by the date in their names, those without one first, then by path with numbers as
 * numbers (`issue-9.md` before `issue-10.md`). `dateOf` gives the date YYYY-MM-DD in a path, where it has one.
 */
export function createFileOrder(
  dateOf: (path: string) => string | undefined,
): (a: string, b: string) => number {
  const collator = new Intl.Collator('en', { numeric: true });
  const dates = new Map<string, string>();
  const dateIn = (path: string) => {
    const date = dates.get(path) ?? dateOf(path) ?? '';
    dates.set(path, date);
    return date;
  };
  return (a, b) => byCode(dateIn(a), dateIn(b)) || collator.compare(a, b) || byCode(a, b);
}

function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
