const privateUse = 0xe000;
const privateUseSize = 0x1900;
const beyondBasic = new Map<string, number>();
/** Up to here insertion beats a sort. */
const few = 32;

/** Characters outside the basic plane, rare in names, get a code of the private-use area each. */
function withoutSurrogates(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, (character) => {
    let code = beyondBasic.get(character);
    if (code === undefined) beyondBasic.set(character, (code = beyondBasic.size % privateUseSize));
    return String.fromCharCode(privateUse + code);
  });
}

/**
 * The distinct character bigrams of a text as sorted small integers (two code units side by side); a text of
 * one character is a token itself.
 */
export function tokensOf(text: string): readonly number[] {
  const units = /[\ud800-\udbff]/.test(text) ? withoutSurrogates(text) : text;
  if (units === "") return [];
  let before = units.charCodeAt(0);
  if (units.length === 1) return [before];
  // Of the right size from the start: a list that grows takes several times its room.
  const tokens = new Array<number>(units.length - 1);
  for (let at = 1; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    tokens[at - 1] = (before << 16) | unit;
    before = unit;
  }
  return withoutRepeats(inOrder(tokens));
}

/** Puts 32-bit integers in ascending order, in place. */
export function inOrder(numbers: number[]): number[] {
  if (numbers.length > few) {
    // `Array.from` would go through an iterator, at several times the cost of the sort.
    const sorted = new Int32Array(numbers).sort();
    for (let at = 0; at < sorted.length; at++) numbers[at] = sorted[at]!;
    return numbers;
  }
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i]!;
    let at = i;
    for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
  return numbers;
}

function withoutRepeats(sorted: number[]): number[] {
  let kept = 1;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return kept === sorted.length ? sorted : sorted.slice(0, kept);
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
