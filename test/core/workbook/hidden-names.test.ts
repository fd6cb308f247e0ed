import fc from "../../environment/fast-check";
import { disputed, hiddenNameOf, propertiesByBoth, propertyIn } from "../../../src/core/workbook";

const stamp = "qingdan-stamp";
const pair = (property: string, value: string) => {
  const { name, formula } = hiddenNameOf(property, value)!;
  return [name, formula!] as const;
};

describe("the hidden names that keep properties", () => {
  it("are names that Excel takes, with the value as a text", () => {
    expect(hiddenNameOf(stamp, "v1;sha256=ab")).toEqual({
      name: "_qd.qingdan_2d_stamp",
      formula: '="v1;sha256=ab"',
    });
    expect(hiddenNameOf("qingdan.accepted.2k9.H", 'a"b')).toEqual({
      name: "_qd.qingdan.accepted.2k9.H",
      formula: '="a""b"',
    });
    expect(hiddenNameOf(stamp, null)).toEqual({ name: "_qd.qingdan_2d_stamp", formula: null });
  });

  it("are left out where they could not be read back", () => {
    expect(hiddenNameOf("x".repeat(300), "1")).toBeNull();
    expect(hiddenNameOf("x", "1".repeat(256))).toEqual({ name: "_qd.x", formula: null });
    expect(hiddenNameOf("x", "1\n2")).toEqual({ name: "_qd.x", formula: null });
  });

  it("are told from names of other people", () => {
    expect(propertyIn("清单区域", "=台账!$A$1")).toBeNull();
    expect(propertyIn("_qd.x", "=台账!$A$1")).toBeNull();
    expect(propertyIn("rate", '="1"')).toBeNull();
    expect(propertyIn("_QD.x", '"1"')).toEqual(["x", "1"]);
  });

  it("give back every property and value that they take", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.string({ maxLength: 20 }),
        (property, value) => {
          const hidden = hiddenNameOf(property, value)!;
          expect(hidden.name).toMatch(/^_qd\.[A-Za-z0-9._]*$/);
          if (hidden.formula !== null)
            expect(propertyIn(hidden.name, hidden.formula)).toEqual([property, value]);
        },
      ),
    );
  });
});

describe("a property that is kept in two places", () => {
  it("is read where either has lost it, and once where both have it", () => {
    const names = [pair(stamp, "a"), pair("b", "2")];
    expect(propertiesByBoth(new Map(), names)).toEqual(
      new Map([
        [stamp, "a"],
        ["b", "2"],
      ]),
    );
    expect(
      propertiesByBoth(
        new Map([
          ["b", "2"],
          ["c", "3"],
        ]),
        names,
      ),
    ).toEqual(
      new Map([
        ["b", "2"],
        ["c", "3"],
        [stamp, "a"],
      ]),
    );
    expect(propertiesByBoth(new Map([["B", "2"]]), [pair("b", "2")])).toEqual(new Map([["B", "2"]]));
  });

  it("is no value at all where they differ", () => {
    expect(propertiesByBoth(new Map([[stamp, "b"]]), [pair(stamp, "a")])).toEqual(
      new Map([[stamp, disputed]]),
    );
  });
});
