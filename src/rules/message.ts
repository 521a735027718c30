/** Longer values are cut in messages, at their middle. */
const longest = 120;

/** A value as it stands in a message: in backticks, on one line, cut when it is long. */
export function quote(value: string): string {
  const line = value.replace(/\s*[\r\n]+\s*/g, ' ');
  const half = (longest - 1) / 2;
  const short =
    line.length > longest
      ? `${line.slice(0, Math.floor(half))}…${line.slice(-Math.floor(half))}`
      : line;
  return `\`${short}\``;
}

/** A count with its noun. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
