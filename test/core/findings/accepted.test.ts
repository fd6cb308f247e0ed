import fc from "../../environment/fast-check";
import {
  acceptPatch,
  AcceptedWarnings,
  canAccept,
  type Finding,
  restorePatch,
  type RowTexts,
} from "../../../src/core/findings";
import { applyPatch, type Patch, workbookOf } from "../../../src/core/workbook";
import { findingOf } from "../../builders/finding";

function warning(code: string, cell: string): Finding {
  return findingOf({ code, severity: "warning", cell });
}

type Properties = ReadonlyMap<string, string>;

const none: Properties = new Map();
const after = (properties: Properties, patch: Patch): Properties =>
  applyPatch({ ...workbookOf([]), properties }, patch).properties;
const accept = (properties: Properties, finding: Finding, texts: RowTexts) =>
  after(properties, acceptPatch(finding, texts, properties));
const isAccepted = (properties: Properties, finding: Finding, texts: RowTexts) =>
  new AcceptedWarnings(properties).includes(finding, () => texts);

const row: RowTexts = ["", "机砖厂堆场", "磁灶镇", "下灶村"];
const vague = warning("vague-address", "D8");

describe("a warning that was accepted", () => {
  const properties = accept(none, vague, row);

  it("stays accepted in the same cell of a row with the same texts, wherever the row is", () => {
    expect(isAccepted(properties, vague, row)).toBe(true);
    expect(isAccepted(properties, warning("vague-address", "D99"), [...row, "", ""])).toBe(true);
  });

  it("is not accepted under another code, in another cell, or once the row has changed", () => {
    expect(isAccepted(properties, warning("untidy-text", "D8"), row)).toBe(false);
    expect(isAccepted(properties, warning("vague-address", "B8"), row)).toBe(false);
    expect(isAccepted(properties, vague, row.with(1, "机砖厂"))).toBe(false);
  });

  it("may share its cell and row with others", () => {
    const untidy = [warning("untidy-text", "D8"), warning("untidy-text", "B8")] as const;
    const more = untidy.reduce((all, finding) => accept(all, finding, row), properties);
    for (const finding of [vague, ...untidy]) expect(isAccepted(more, finding, row)).toBe(true);
    expect(accept(more, vague, row)).toEqual(more);
  });

  it("holds for exactly the texts it was accepted with, whatever they are", () => {
    const texts = fc.array(fc.string({ maxLength: 8 }), { minLength: 4, maxLength: 6 });
    const trimmed = (all: RowTexts) => all.slice(0, all.findLastIndex((text) => text !== "") + 1);
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const isSame = JSON.stringify(trimmed(one)) === JSON.stringify(trimmed(other));
        expect(isAccepted(accept(none, vague, one), vague, other)).toBe(isSame);
      }),
    );
  });
});

it("only warnings and notices of a cell can be accepted", () => {
  const error: Finding = { ...vague, severity: "error" };
  const ofFile: Finding = { ...vague, sheet: null, cell: null };
  expect([vague, { ...vague, severity: "notice" } as const, error, ofFile].map(canAccept)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isAccepted(accept(none, error, row), error, row)).toBe(false);
  expect(acceptPatch(ofFile, row, none)).toEqual([]);
});

it("acceptance can be forgotten for all rows, or for rows that no longer exist", () => {
  const other = row.with(1, "洗砂点");
  const legacy = new Map([["qingdan.accepted.14she5rjmd1", "untidy-text"]]);
  const properties = accept(accept(legacy, vague, row), vague, other);
  const kept = after(properties, restorePatch(properties, [row]));
  expect([isAccepted(kept, vague, row), isAccepted(kept, vague, other), kept.size]).toEqual([true, false, 1]);
  expect(after(properties, restorePatch(properties))).toEqual(none);
  expect(restorePatch(new Map([["qingdan-stamp", "v1"]]))).toEqual([]);
});

describe("a warning accepted by version 0.1.0", () => {
  // As it wrote it for row 8 of the sample ledger: one property for the whole row.
  const properties = new Map([
    ["qingdan.accepted.14she5rjmd1", "untidy-text,vague-address,equipment-without-quantity"],
  ]);
  const recorded: RowTexts = [
    "",
    "  塑料造粒点 ",
    "",
    "下灶村",
    "陈水木　１３９５９８１２３４５",
    "造粒机",
    "未办理环评手续",
    "关停取缔",
  ];

  it("is still accepted, in every cell of the row", () => {
    for (const [code, cell] of [
      ["untidy-text", "B8"],
      ["untidy-text", "E8"],
      ["vague-address", "D8"],
      ["equipment-without-quantity", "F8"],
    ] as const)
      expect(isAccepted(properties, warning(code, cell), recorded)).toBe(true);
    expect(isAccepted(properties, warning("missing-progress", "I8"), recorded)).toBe(false);
    expect(isAccepted(properties, vague, recorded.with(3, "下灶村7号"))).toBe(false);
  });

  it("is not forgotten while its row exists", () => {
    expect(restorePatch(properties, [row, recorded])).toEqual([]);
    expect(after(properties, restorePatch(properties, [row]))).toEqual(none);
  });
});
