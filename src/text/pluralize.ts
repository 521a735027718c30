/** A number with its noun: `1 entry`, `2 entries`, `12,345 entries`. */
export function pluralize(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}
