/** How the cost grew with the size: 1 is linear, 2 is the square. */
export interface Growth {
  /** What grew, in the words of the report: `rows`, `one telephone in all rows`. */
  readonly of: string;
  readonly exponent: number;
}

/** What a size cost, in any unit of time or memory. */
export interface Cost {
  readonly size: number;
  readonly cost: number;
}

/** An exponent over this fails `npm run bench`; n log n stays under it. */
const steepest = 1.25;

/** The exponent of the growth from a small size to a large one. */
export function exponentOf(small: Cost, large: Cost): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}

/** A sentence for each growth that is too steep. */
export function tooSteep(section: string, growth: readonly Growth[] = []): string[] {
  return growth
    .filter(({ exponent }) => !(exponent <= steepest))
    .map(
      ({ of, exponent }) =>
        `${section}: ${of} grows with the exponent ${exponent.toFixed(2)}; ${steepest} is the most`,
    );
}
