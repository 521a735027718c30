/** The share of a digest's own places that makes a way of writing its habit. */
const share = 0.8;

/**
 * Whether `alike` of `all` places are enough to call it a habit. Nothing is a habit of no places.
 */
export function isHabit(alike: number, all: number): boolean {
  return all > 0 && alike >= all * share;
}
