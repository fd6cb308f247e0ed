import { contains, intersects, type RangeRef } from "../../../src/core/workbook";
import { NoAnswer } from "../behaviour";
import { HostError } from "../host-error";
import { type Host, type HostObject, NULL_OBJECT } from "./host-object";
import { MAX_COLUMN, MAX_ROW } from "./range-address";
import { areasObject, joinTouching } from "./range-areas";

const MAX_MERGED_AREAS = 512;

/** What a range can be asked for beside its cells. */
export function questionsOfRange(host: Host, sheetId: string, range: RangeRef): HostObject["methods"] {
  const { model } = host;
  const demandBounds = ({ bottom, right }: RangeRef, what: string): void => {
    if (model.behaviour.wholeSheetHangs && bottom === MAX_ROW && right === MAX_COLUMN)
      throw new NoAnswer(what);
  };
  return {
    GetMergedAreasOrNullObject: () => {
      demandBounds(range, "Range.getMergedAreasOrNullObject");
      const isGiven = model.behaviour.mergesByFirstCell
        ? ({ top, left }: RangeRef) => contains(range, top, left)
        : (merge: RangeRef) => intersects(merge, range);
      const merges = model.sheet(sheetId).merges.filter(isGiven);
      if (merges.length > MAX_MERGED_AREAS)
        throw new HostError("GeneralException", "Range.getMergedAreasOrNullObject");
      return merges.length > 0 ? areasObject(host, sheetId, merges) : NULL_OBJECT;
    },
    GetSpecialCellsOrNullObject: (type: string) => {
      if (type !== "DataValidations") {
        throw new HostError(
          "NotImplemented",
          "Range.getSpecialCellsOrNullObject",
          `the stand-in finds no ${type}`,
        );
      }
      demandBounds(range, "Range.getSpecialCellsOrNullObject");
      model.demandUnprotected(sheetId);
      const areas = model
        .state(sheetId)
        .validations.map((each) => each.range)
        .filter((each) => intersects(each, range))
        .map((each) => ({
          top: Math.max(each.top, range.top),
          left: Math.max(each.left, range.left),
          bottom: Math.min(each.bottom, range.bottom),
          right: Math.min(each.right, range.right),
        }));
      return areas.length > 0 ? areasObject(host, sheetId, joinTouching(areas)) : NULL_OBJECT;
    },
    GetCellProperties: (options: { hyperlink?: boolean }) => {
      const { links } = model.sheet(sheetId).attached;
      demandOnly(options, "hyperlink");
      return Array.from({ length: range.bottom - range.top + 1 }, (_, r) =>
        Array.from({ length: range.right - range.left + 1 }, (__, c) => ({
          hyperlink: links.some((link) => contains(link, range.top + r, range.left + c))
            ? { address: "https://example.invalid/" }
            : null,
        })),
      );
    },
    GetRowProperties: (options: { rowHidden?: boolean }) => {
      const { hiddenRows } = model.sheet(sheetId);
      demandOnly(options, "rowHidden");
      return Array.from({ length: range.bottom - range.top + 1 }, (_, i) => ({
        rowHidden: hiddenRows.has(range.top + i),
      }));
    },
    GetColumnProperties: (options: { columnHidden?: boolean }) => {
      const { hiddenColumns } = model.sheet(sheetId);
      demandOnly(options, "columnHidden");
      return Array.from({ length: range.right - range.left + 1 }, (_, i) => ({
        columnHidden: hiddenColumns.has(range.left + i),
      }));
    },
  };
}

function demandOnly(options: object, member: string): void {
  const other = Object.keys(options).find((key) => key !== member);
  if (other)
    throw new HostError("NotImplemented", "Range", `the stand-in gives no ${other} by cell, row or column`);
}
