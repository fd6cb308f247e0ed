/** Set by `npm run test:long`, which tries everything; `npm test` tries a part of each kind. */
const isLong = process.env["LONG"] !== undefined;
/** One in so many of what is invented, and of what is listed. */
const parts = { invented: 6, listed: 4 };
/** So many are tried in any case. */
const least = 10;

/** How many invented inputs are tried: all of them, or a sixth. */
export const tries = (all: number): number =>
  isLong ? all : Math.max(Math.ceil(all / parts.invented), Math.min(all, least));

/** All items, or every fourth; each `at` begins with another one, so that in four places every item is tried. */
export const someOf = <T>(all: readonly T[], at = 0): readonly T[] =>
  isLong ? all : all.filter((_, index) => (index + at) % parts.listed === 0);
