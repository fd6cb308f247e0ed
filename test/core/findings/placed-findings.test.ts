import { LateFinding, type PlacedFinding, PlacedFindings } from "../../../src/core/findings";
import { findingOf } from "../../builders/finding";

const at = (row: number, column: number, code: string): PlacedFinding => ({
  row,
  column,
  finding: findingOf({ code, params: { row, column } }),
});
const said = (findings: readonly { code: string }[]) => findings.map(({ code }) => code).join("");

describe("findings in the order row, column, code", () => {
  const placed = new PlacedFindings();

  it("are added, replaced and removed row by row", () => {
    const row = (number: number, ...findings: [column: number, code: string][]) => {
      placed.replace(
        number,
        findings.map(([column, code]) => at(number, column, code)),
      );
      return said(placed.with([]));
    };
    expect(row(5, [2, "f"], [1, "e"], [1, "d"])).toBe("def");
    expect(row(9, [0, "i"])).toBe("defi");
    expect(row(7, [0, "g"], [3, "h"])).toBe("defghi");
    expect(row(2, [0, "b"], [0, "a"], [0, "c"])).toBe("abcdefghi");
    expect(row(5, [1, "z"])).toBe("abczghi");
    expect(row(7)).toBe("abczi");
    expect(row(8)).toBe("abczi");
    expect(row(9)).toBe("abcz");
    expect(row(2)).toBe("z");
  });

  it("are merged with others given in any order", () => {
    const kept = new PlacedFindings();
    kept.replace(3, [at(3, 0, "b"), at(3, 2, "d")]);
    kept.replace(6, [at(6, 0, "h")]);
    const others = [at(9, 0, "i"), at(3, 0, "a"), at(4, 0, "f"), at(3, 1, "c"), at(0, 9, "_"), at(3, 2, "e")];
    expect(said(kept.with(others))).toBe("_abcdefhi");
    expect(said(kept.with([]))).toBe("bdh");
    expect(said(new PlacedFindings().with(others.slice(0, 2)))).toBe("ai");
  });

  it("that name a row are made anew where they name another one by now", () => {
    const kept = new PlacedFindings();
    let named: number | null = null;
    const made: number[] = [];
    const make = (row: number) => (made.push(row), findingOf({ code: "m", params: { row } }));
    const code = "shared-phone";
    kept.replace(3, [at(3, 2, "c"), new LateFinding(3, 1, code, () => named, make), at(3, 0, "a")]);
    const list = (now: number | null) => {
      named = now;
      kept.refresh();
      return [said(kept.with([at(9, 0, "z"), at(3, 1, "a")])), said(kept.with([]))];
    };
    expect([list(null), list(2), list(2), list(null), list(1)]).toEqual([
      ["aacz", "ac"],
      ["aamcz", "amc"],
      ["aamcz", "amc"],
      ["aacz", "ac"],
      ["aamcz", "amc"],
    ]);
    expect(made).toEqual([2, 1]);
    kept.replace(3, [at(3, 0, "a")]);
    expect(said(kept.with([]))).toBe("a");
  });

  it("are a copy that the caller may change", () => {
    const kept = new PlacedFindings();
    kept.replace(1, [at(1, 0, "a")]);
    kept.with([]).pop();
    expect(said(kept.with([]))).toBe("a");
  });
});
