/** Room for any code point: a bigram is its two code points side by side in one safe integer. */
const CODE_POINTS = 0x110000;

/** The distinct character bigrams of a text as sorted numbers; a text of one character is a token itself. */
export function tokensOf(text: string): readonly number[] {
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  if (points.length === 1) return points;
  const tokens = new Set<number>();
  // The first of a pair counts from 1, so that no bigram equals a lone character.
  for (let i = 1; i < points.length; i++) tokens.add((points[i - 1]! + 1) * CODE_POINTS + points[i]!);
  return [...tokens].sort((a, b) => a - b);
}

/** Dice coefficient of two sorted token lists; 0 where either is empty. */
export function dice(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * shared) / (a.length + b.length);
}
