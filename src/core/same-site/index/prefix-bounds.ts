import { HALF, SAME, WEIGHTS } from "../judge/compare";

const { name: N, address: A, operator: O } = WEIGHTS;

/** Wide enough for every rounding before it: one block more costs little, one less would lose a pair. */
const ROUNDING = 1e-6;

/**
 * The least Dice coefficient of a part of this weight with which `SAME` is in reach, where the other parts that count,
 * of weight `others`, are as good as can be.
 */
function leastOf(weight: number, others: number): number {
  return (SAME * (weight + others) - others) / weight;
}

/** From which coefficient of a part on two sites may be alike. */
export const LEAST = {
  /** One of them lacks name or address: no mean of the parts is greater than the greatest of them. */
  lacking: SAME,
  /** Both have all parts. */
  nameOfComplete: leastOf(N, A + O),
  addressOfComplete: leastOf(A, N + O),
  /** They share a telephone number. */
  half: HALF,
} as const;

/**
 * The greatest Dice coefficient of two sorted sets of `sizeA` and `sizeB` tokens whose first shared token stands at
 * `atA` and `atB`.
 */
function mostAlike(sizeA: number, atA: number, sizeB: number, atB: number): number {
  return (2 * Math.min(sizeA - atA, sizeB - atB)) / (sizeA + sizeB);
}

/** The same for any partner of a set of this size: at best it holds just the tokens from there on. */
function mostWithAny(size: number, at: number): number {
  return mostAlike(size, at, size - at, 0);
}

/** How many tokens of a set, in order, any partner with a coefficient of `least` shares one of (prefix filtering). */
export function reachOf(size: number, least: number): number {
  let reach = 0;
  while (reach < size && mostWithAny(size, reach) >= least - ROUNDING) reach++;
  return reach;
}

/** For a first shared token at `at` of the name: within how many tokens of the address one must be shared too. */
export function reachBeside(nameSize: number, at: number, addressSize: number): number {
  return reachOf(addressSize, (SAME - O - N * mostWithAny(nameSize, at)) / A);
}

/** The least size of a partner with a coefficient of `least`. */
export function shortestPartner(size: number, least: number): number {
  return Math.floor((size * least) / (2 - least));
}

/** Size and place of a shared token in one part, or in name and address, as one number; 0 where they are too large. */
export function measuresOf(size: number, at: number, addressSize = 0, addressAt = 0): number {
  return size > 255 || addressSize > 255 ? 0 : size | (at << 8) | (addressSize << 16) | (addressAt << 24);
}

/** Whether one part of two sites may have a coefficient of `least`, by their measures in a block they share. */
export function mayReach(least: number, a: number, b: number): boolean {
  return a === 0 || b === 0 || mostOfMeasures(a, b) >= least - ROUNDING;
}

/** Whether two complete sites may be the same, by their measures in a block of name and address. */
export function mayBeSame(a: number, b: number): boolean {
  if (a === 0 || b === 0) return true;
  return N * mostOfMeasures(a, b) + A * mostOfMeasures(a >>> 16, b >>> 16) + O >= SAME - ROUNDING;
}

function mostOfMeasures(a: number, b: number): number {
  return mostAlike(a & 255, (a >>> 8) & 255, b & 255, (b >>> 8) & 255);
}
