/** The escapes of a double-quoted scalar that are followed by so many hexadecimal digits. */
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Finds where a character of a YAML scalar's value stands in its source. `source` is a plain or a quoted scalar with
 * its quotes; `index` counts UTF-16 code units of the value from 0. Undefined where the source has several lines: its
 * value is then folded or a block.
 */
export function indexInScalar(source: string, index: number): number | undefined {
  if (/[\r\n]/.test(source)) return undefined;
  const quote = source[0];
  if (quote !== '"' && quote !== "'") return index;
  let at = 1;
  for (let read = 0; read < index && at < source.length - 1; read++) {
    if (quote === "'") at += source[at] === "'" ? 2 : 1;
    else if (source[at] !== '\\') at += 1;
    else {
      const digits = hexDigits[source[at + 1] ?? ''] ?? 0;
      const astral = digits === 8 && Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff;
      if (astral) read += 1;
      at += 2 + digits;
    }
  }
  return at;
}
