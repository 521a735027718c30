/** A public page that a digest may list. */
export interface Work {
  /** The title in markdown source form, escaped where it must be. */
  title: string;
  url: string;
}

/** Pages of one site: what all addresses begin with, and rows of "rest-of-the-address title". */
export interface Shelf {
  prefix: string;
  rows: readonly string[];
}

/** Reads the rows of shelves. Throws on a row without a title. */
export function worksOf(...shelves: readonly Shelf[]): Work[] {
  return shelves.flatMap(({ prefix, rows }) =>
    rows.map((row) => {
      const [address, ...words] = row.split(' ');
      if (address === undefined || words.length === 0) throw new Error(`No title in "${row}"`);
      return { title: words.join(' '), url: prefix + address };
    }),
  );
}
