/** The methods of arrays that copy instead of changing, which Chromium has from 110 on. */
const copies = {
  toReversed(this: unknown[]) {
    return Array.from(this).reverse();
  },
  toSorted(this: unknown[], by?: (a: unknown, b: unknown) => number) {
    return Array.from(this).sort(by);
  },
  toSpliced(this: unknown[], ...asked: [number, number, ...unknown[]]) {
    const copy = Array.from(this);
    copy.splice(...asked);
    return copy;
  },
  with(this: unknown[], index: number, value: unknown) {
    const copy = Array.from(this);
    const place = index < 0 ? copy.length + index : index;
    if (!(place in copy)) throw new RangeError("no such place in the array");
    copy[place] = value;
    return copy;
  },
};

/**
 * Gives arrays what this program and its libraries ask of them and older browsers lack; nothing else that is newer than
 * Chromium 100 is asked for (`test/build/older-browsers.test.ts`).
 */
export function addArrayCopies(): void {
  for (const [name, value] of Object.entries(copies))
    if (!(name in Array.prototype))
      Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
}
