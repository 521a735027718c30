/** Values with how often they occur, the most frequent first; of two as frequent the earlier. */
export function ranking<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The value that occurs most often. */
export function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  return ranking(values)[0]?.[0];
}
