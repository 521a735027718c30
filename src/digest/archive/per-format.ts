import type { Format } from '../types.ts';

/** Makes something of a format when it is first asked for, and keeps it. */
export function perFormat<Value>(make: (format: Format) => Value): (format: Format) => Value {
  const made = new Map<Format, Value>();
  return (format) => {
    const known = made.get(format);
    if (known !== undefined) return known;
    const value = make(format);
    made.set(format, value);
    return value;
  };
}
