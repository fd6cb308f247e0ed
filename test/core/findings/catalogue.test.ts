import fc from "../../environment/fast-check";
import {
  at,
  type CheckIdentity,
  type Finding,
  findingAt,
  locate,
  type LocatedOf,
  ordered,
  orderedBySheet,
  wholeFile,
} from "../../../src/core/findings";
import { cellAddress, parseCell } from "../../../src/core/workbook";
import { findingOf } from "../../builders/finding";

const mobile: CheckIdentity<"invalid-mobile"> = { code: "invalid-mobile", severity: "error", scope: "cell" };
const cell = { row: 4, column: 3 };

describe("what a check may report", () => {
  it("is what its code declares, as the compiler enforces", () => {
    const right: LocatedOf<"invalid-mobile"> = at(cell, { params: { digits: 10, value: "1" } });
    const bare: LocatedOf<"missing-phone"> = at(cell);
    // @ts-expect-error a param is missing
    const less: LocatedOf<"invalid-mobile"> = at(cell, { params: { digits: 10 } });
    // @ts-expect-error all params are missing
    const none: LocatedOf<"invalid-mobile"> = at(cell);
    // @ts-expect-error a param too many
    const more: LocatedOf<"invalid-mobile"> = at(cell, { params: { digits: 10, value: "1", row: 2 } });
    // @ts-expect-error params of a code that has none
    const any: LocatedOf<"missing-phone"> = at(cell, { params: { value: "1" } });
    // @ts-expect-error a param of another kind
    const other: LocatedOf<"invalid-mobile"> = at(cell, { params: { digits: "10", value: "1" } });
    // @ts-expect-error a code that no check declares
    const unknown: CheckIdentity = { code: "invalid-fax", severity: "error", scope: "cell" };
    expect([right, bare, less, none, more, any, other]).toEqual(
      Array.from({ length: 7 }, () => expect.objectContaining(cell)),
    );
    expect(unknown).toBeDefined();
  });

  it("follows from the code of the finding", () => {
    const digitsOf = (finding: Finding) =>
      // @ts-expect-error not every finding has digits
      finding.code === "invalid-mobile" ? finding.params.digits : finding.params.digits;
    expect(digitsOf(findingAt(mobile, wholeFile, { params: { digits: 9, value: "2" } }))).toBe(9);
  });
});

describe("a finding", () => {
  it("has its check's code, severity and scope, and the address of its cell", () => {
    const located = at<"invalid-mobile">(cell, { params: { digits: 10, value: "1" } });
    expect(locate([mobile], "清单", () => [located])).toEqual([
      {
        ...cell,
        finding: {
          code: "invalid-mobile",
          severity: "error",
          scope: "cell",
          sheet: "清单",
          cell: "D5",
          params: { digits: 10, value: "1" },
          fix: null,
        },
      },
    ]);
  });

  it.each([
    ["safe", false],
    ["asks", true],
  ] as const)("has a fix if its check declares one: %s", (mends, asks) => {
    const check: CheckIdentity<"missing-town"> = {
      code: "missing-town",
      severity: "error",
      scope: "cell",
      mends,
    };
    expect(findingAt(check, wholeFile, { fix: () => [] }).fix).toEqual({
      asks,
      patch: [],
      loses: [],
      obstacle: null,
    });
  });
});

describe("the order of findings", () => {
  const sheets = [{ name: "甲" }, { name: "乙" }];
  const places = fc.record({
    sheet: fc.constantFrom("甲", "乙", null),
    row: fc.nat(12),
    column: fc.nat(30),
    code: fc.constantFrom("a", "b", "c"),
  });
  const placed = fc.array(places).map((list) =>
    list.map(({ sheet, row, column, code }) => ({
      row,
      column,
      finding: findingOf({ code, sheet, cell: sheet && cellAddress(row, column) }),
    })),
  );
  const keyOf = ({ sheet, cell: address, code }: Finding): [number, number, number, string] => {
    const { row, column } = parseCell(address ?? "A1")!;
    return [sheets.findIndex(({ name }) => name === sheet), row, column, code];
  };
  const isBefore = (a: Finding, b: Finding) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    const at = one.findIndex((part, index) => part !== other[index]);
    return at < 0 || one[at]! < other[at]!;
  };
  const isInOrder = (findings: readonly Finding[]) =>
    findings.every((finding, index) => index === 0 || isBefore(findings[index - 1]!, finding));

  it("is sheet, row, column, code in a workbook, after those of the whole file", () => {
    fc.assert(
      fc.property(placed, (list) => {
        const findings = list.map(({ finding }) => finding);
        const sorted = orderedBySheet(findings, sheets);
        expect(isInOrder(sorted)).toBe(true);
        expect(new Set(sorted)).toEqual(new Set(findings));
        expect(sorted).toHaveLength(findings.length);
      }),
    );
  });

  it("is row, column, code on a sheet", () => {
    fc.assert(
      fc.property(placed, (list) => {
        const onOne = list.filter(({ finding }) => finding.sheet === "甲");
        expect(isInOrder(ordered(onOne))).toBe(true);
        expect(ordered(onOne)).toHaveLength(onOne.length);
      }),
    );
  });
});
