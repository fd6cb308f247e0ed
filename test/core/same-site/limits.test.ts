import { isSameSite, type SiteKey } from "../../../src/core/same-site";
import { expectNonePruned } from "./comparing";
import { site } from "./sites";

/** How many tokens a part has on each of two sites, and how many of them on both. */
type Overlap = readonly [one: number, other: number, shared: number];

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, i) => i);

/** Every overlap of parts of so many tokens at most, the second no shorter than the first. */
function overlaps(most: number): Overlap[] {
  return upTo(most).flatMap((other) =>
    upTo(other).flatMap((one) => upTo(one).map((shared): Overlap => [one, other, shared])),
  );
}

/** The tokens of a part on two sites. Shared ones rank last: an index that looks at the first few sees them latest. */
function partOf([one, other, shared]: Overlap, from: number): [number[], number[]] {
  const both = Array.from({ length: shared }, (_, i) => from + i);
  const own = (size: number, start: number) =>
    Array.from({ length: size - shared }, (_, i) => from + start + i);
  return [
    [...both, ...own(one, 1000)],
    [...both, ...own(other, 2000)],
  ];
}

/** Two sites of other words with these overlaps. */
function pairOf(name: Overlap, address: Overlap, operator: Overlap): [SiteKey, SiteKey] {
  const [names, addresses, operators] = [partOf(name, 0), partOf(address, 10_000), partOf(operator, 20_000)];
  const keyOf = (at: 0 | 1): SiteKey => ({
    name: names[at],
    address: addresses[at],
    operator: operators[at],
    site: site({ name: String(at) }),
  });
  return [keyOf(0), keyOf(1)];
}

const operators: readonly Overlap[] = [
  [2, 2, 2],
  [2, 2, 0],
  [0, 2, 0],
];
const isSame = (...parts: [Overlap, Overlap, Overlap]) => isSameSite(...pairOf(...parts));
const oneLess = ([one, other, shared]: Overlap): Overlap => [one, other, shared - 1];

/** The pairs that are the same site, and would not be with one token less in common. */
function justTheSame(names: readonly Overlap[], addresses: readonly Overlap[]): [SiteKey, SiteKey][] {
  return names.flatMap((name) =>
    addresses.flatMap((address) =>
      operators
        .filter(
          (operator) =>
            isSame(name, address, operator) &&
            ((name[2] > 0 && !isSame(oneLess(name), address, operator)) ||
              (address[2] > 0 && !isSame(name, oneLess(address), operator))),
        )
        .map((operator) => pairOf(name, address, operator)),
    ),
  );
}

/** Overlaps of a long part with one of every length from which it can be the same. */
function longOverlaps(one: number): Overlap[] {
  return upTo(one)
    .slice(Math.floor(one / 3))
    .flatMap((size) => [0, 1, 2, 3].map((fewer): Overlap => [size, one, size - fewer]));
}

describe("two sites that are just alike enough to be the same", () => {
  it.each<[string, [SiteKey, SiteKey][], least: number]>([
    ["short names and addresses", justTheSame(overlaps(7), overlaps(5)), 300],
    ["a long name", justTheSame([41, 42, 256].flatMap(longOverlaps), [[3, 3, 3]]), 50],
    ["a long address", justTheSame([[3, 3, 3]], [41, 42, 256].flatMap(longOverlaps)), 50],
  ])("are compared, with %s", (_, pairs, least) => {
    expect(pairs.length).toBeGreaterThan(least);
    for (const pair of pairs) expectNonePruned(pair);
  });
});
