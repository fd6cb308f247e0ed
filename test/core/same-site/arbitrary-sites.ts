import fc from "../../environment/fast-check";
import type { SiteInput, SiteKey } from "../../../src/core/same-site";

const units = fc.constantFrom(null, "下灶村", "苏垵村");
const mobiles = fc.uniqueArray(fc.constantFrom("13900000001", "13900000002", "85816766"), { maxLength: 2 });
const word = (longest: number) =>
  fc.string({ unit: fc.constantFrom(..."甲乙丙丁厂安垵"), maxLength: longest });

/** Few characters and short texts, so that near misses on either side of every limit come up often. */
export const nearSite: fc.Arbitrary<SiteInput> = fc.record({
  unit: units,
  name: word(9),
  address: word(9),
  operator: word(3),
  phones: mobiles,
});

/** A text of 320 characters, no two of which stand side by side twice. */
const lengthy = (from: number) => String.fromCharCode(...Array.from({ length: 320 }, (_, i) => from + i));
const [first, second] = [lengthy(0x5000), lengthy(0x6000)];

/** Pieces of a text, of the lengths at which a text counts as long or is too long to be measured. */
function pieceOf(text: string): fc.Arbitrary<string> {
  const lengths = fc.oneof(
    fc.integer({ min: 18, max: 48 }),
    fc.integer({ min: 250, max: 262 }),
    fc.constantFrom(24, 42, 256, 257, 300),
  );
  return fc
    .record({ start: fc.constantFrom(0, 0, 0, 1, 5), length: lengths, end: fc.constantFrom("", "", "甲乙") })
    .map(({ start, length, end }) => text.slice(start, start + length) + end);
}

/** Sites with a long name, a long address or both, that are often the same but for it. */
export const longSite: fc.Arbitrary<SiteInput> = fc.record({
  unit: units,
  name: fc.oneof(pieceOf(first), fc.constant("甲乙丙丁")),
  address: fc.oneof(fc.constantFrom("戊己庚辛", first.slice(0, 200)), pieceOf(second)),
  operator: fc.constantFrom("壬癸", "壬癸", ""),
  phones: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: mobiles }),
});

const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc
    .array(
      fc.constantFrom(
        "\ud83d",
        "\ude00",
        "𠮷",
        "\u0000",
        "\u200b",
        "加工点",
        "下灶村",
        "(((a+)+)+$",
        "aa",
        "，",
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join("")),
  fc.constantFrom("__proto__", "constructor", "a".repeat(5000), "ab".repeat(2000)),
);

/** Texts that no village would write. */
export const hostileSite: fc.Arbitrary<SiteInput> = fc.record({
  unit: fc.oneof(units, hostileText),
  name: hostileText,
  address: hostileText,
  operator: hostileText,
  phones: fc.oneof(mobiles, fc.uniqueArray(hostileText, { maxLength: 2 })),
});

const tokens = (kinds: number, most: number) =>
  fc.uniqueArray(fc.nat(kinds - 1), { maxLength: most }).map((list) => list.sort((a, b) => a - b));

/** The tokens of a site by themselves: the texts of which they would be are left out of the comparison. */
export const nearKey: fc.Arbitrary<SiteKey> = fc
  .record({
    name: tokens(12, 10),
    address: tokens(9, 8),
    operator: tokens(4, 4),
    unit: units,
    phones: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: mobiles }),
  })
  .map(({ unit, phones, ...parts }) => ({
    ...parts,
    site: { unit, phones, name: "", address: "", operator: "" },
  }));
