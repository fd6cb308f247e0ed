import fc from "../../environment/fast-check";
import { addArrayCopies } from "../../../src/apps/taskpane/shared/array-copies";

const names = ["toReversed", "toSorted", "toSpliced", "with"] as const;
const arrays = Array.prototype as unknown as Record<string, (...asked: unknown[]) => unknown>;
const native = Object.fromEntries(names.map((name) => [name, arrays[name]!]));

beforeAll(() => {
  for (const name of names) delete arrays[name];
  addArrayCopies();
});
afterAll(() => void Object.assign(arrays, native));

/** What a method makes of an array, or what it throws. */
function outcome(
  method: (...asked: unknown[]) => unknown,
  array: readonly unknown[],
  asked: readonly unknown[],
) {
  const before = [...array];
  try {
    return { made: method.apply(before, [...asked]), before };
  } catch (error) {
    return { thrown: (error as Error).name, before };
  }
}

const place = fc.integer({ min: -6, max: 6 });
const asked = {
  toReversed: fc.constant([]),
  toSorted: fc.constantFrom([], [(a: number, b: number) => b - a]),
  toSpliced: fc.oneof(fc.constant([]), fc.tuple(place), fc.tuple(place, place, fc.integer())),
  with: fc.tuple(place, fc.integer()),
};

it.each(names)("%s copies an array as the browser's own does, and leaves it alone", (name) => {
  expect(arrays[name]).not.toBe(native[name]);
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { maxLength: 5 }),
      asked[name] as fc.Arbitrary<unknown[]>,
      (array, said) => {
        expect(outcome(arrays[name]!, array, said)).toEqual(outcome(native[name]!, array, said));
      },
    ),
  );
});

it("a browser that has them keeps its own", () => {
  Object.assign(arrays, native);
  addArrayCopies();
  expect(names.map((name) => arrays[name])).toEqual(names.map((name) => native[name]));
});
