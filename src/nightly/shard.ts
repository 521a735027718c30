/** One of several machines that share a night. */
export interface Shard {
  /** From 1 to `of`. */
  index: number;
  of: number;
}

/** A matrix of GitHub's has this many jobs at most. */
const mostShards = 256;

/** Reads a part as it is written, such as `2/8`; undefined for anything else. */
export function readShard(text: string): Shard | undefined {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of && shard.of <= mostShards ? shard : undefined;
}
