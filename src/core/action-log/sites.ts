import { tidy } from "../language";

const longestRead = 500;
const longestRange = 1000;

/** The numbers in 序号 that a text names: “1、2”, “3—5号”, “1至3”; words beside them are passed over. */
export function readSequences(text: string): number[] {
  const numbers: number[] = [];
  const pattern = /(\d{1,6})(?:\s*号?\s*[-–—－~～至到]\s*(\d{1,6}))?/g;
  for (const [, first, last] of tidy(text.slice(0, longestRead)).matchAll(pattern)) {
    const from = Number(first);
    const to = last === undefined ? from : Number(last);
    const isRange = to >= from && to - from < longestRange;
    for (let number = from; isRange && number <= to; number++) numbers.push(number);
    if (!isRange) numbers.push(from, to);
  }
  return [...new Set(numbers)];
}
