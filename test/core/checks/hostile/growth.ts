import { columnKeys, type KnownColumnKey } from "../../../../src/core/campaign";
import { someOf } from "../../../environment/tries";
import { check, pieces, repeated, sheetWith } from "./adversarial";

/** The columns that sites are compared by: their long texts take the most time, and a test file of their own. */
export const comparedColumns: readonly KnownColumnKey[] = ["siteName", "address"];

/** Characters that hardly repeat, so that sets and tables of them grow too. */
function mixed(length: number, from: number, to: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(from + Math.floor((state / 2 ** 32) * (to - from)));
  }).join("");
}

const shortLength = 8_000;
const longer = 8;
/** Eight times the text costs 8 times as much where the cost is linear and 64 times where it is quadratic. */
const tooMuch = 24;

/** What takes less, in milliseconds, is taken for this long: a ratio of next to nothing says nothing. */
const leastCost = 1.25;

/** A text, and one made the same way that is eight times as long. */
interface Texts {
  readonly madeOf: string;
  readonly short: string;
  readonly long: string;
}

function textsOf(madeOf: string, make: (length: number) => string): Texts {
  return { madeOf, short: make(shortLength), long: make(shortLength * longer) };
}

const texts: readonly Texts[] = [
  ...pieces.map((piece) => textsOf(piece, (length) => repeated(piece, length))),
  textsOf("any Chinese characters", (length) => mixed(length, 0x4e00, 0x9fa5)),
  textsOf("any ASCII characters", (length) => mixed(length, 0x20, 0x7f)),
  textsOf("any code units", (length) => mixed(length, 0, 0xffff)),
];

/** Processor time in milliseconds, the least of several runs: other work on the machine counts little. */
function cost(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** What the texts are made of whose cost grows faster than their length; each place has texts of its own tried. */
export function steep(place: number, use: (text: string) => () => unknown): string[] {
  const growth = ({ short, long }: Texts, runs: number) =>
    cost(use(long), runs) / Math.max(cost(use(short), runs), leastCost);
  return someOf(texts, place)
    .filter((each) => growth(each, 1) > tooMuch && growth(each, 3) > tooMuch)
    .map(({ madeOf }) => madeOf);
}

/** Expects that long texts in a column are checked in time that grows no faster than they do. */
export function expectLinear(key: KnownColumnKey): void {
  const column = columnKeys.indexOf(key);
  const steepTexts = steep(column, (text) => {
    const sheet = sheetWith(column, [text, text]);
    return () => check(sheet);
  });
  expect(steepTexts).toEqual([]);
}
