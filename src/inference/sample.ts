/** So many of a list, evenly, the last one among them. */
export function evenly<Value>(values: readonly Value[], most: number): Value[] {
  if (values.length <= most) return [...values];
  return Array.from(
    { length: most },
    (_, at) => values[Math.ceil(((at + 1) * values.length) / most) - 1] as Value,
  );
}
