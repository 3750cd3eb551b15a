/** What a list offers to choose from. */

/** The usual values, and the present one in its place where it is another. */
export function choices(usual: readonly number[], present: number): number[] {
  return usual.includes(present)
    ? [...usual]
    : [...usual, present].sort((one, other) => one - other);
}
