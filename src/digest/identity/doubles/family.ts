/** What an address of a family leads to, whichever way it is written. */
export interface Thing {
  /** Path and query of the one address that stands for all. */
  tail: string;
  /** The part of the tail that stands in every address of the thing. */
  id: string;
}

/** What a family looks at in an address. */
export interface Address {
  /** In lower case, without `www.`, `m.` and the like. */
  host: string;
  /** Percent-decoded where that is safe, without a slash at its end. */
  path: string;
  /** Gives the first value of a query parameter, as the address writes it. */
  parameter(name: string): string | undefined;
}

/** Sites whose addresses are known to lead to the same thing in several spellings. */
export interface DoubleFamily {
  /** Text in lower case that all hosts of the family contain. */
  shared: string;
  /** The host that stands for all hosts of the family; undefined for the host of others. */
  site(host: string): string | undefined;
  /** What an address of the family leads to; undefined where only the general rules hold. */
  thing?(address: Address): Thing | undefined;
}
