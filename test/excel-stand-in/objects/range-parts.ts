import type { RangeRef } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import { type Host, type HostObject, NULL_OBJECT } from "./host-object";
import { rangeObject } from "./range";
import { MAX_COLUMN, MAX_ROW, rangeOf, usedRange } from "./range-address";

function intersection(a: RangeRef, b: RangeRef): RangeRef | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

function boundingOf(a: RangeRef, b: RangeRef): RangeRef {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The ranges that a range leads to. */
export function partsOfRange(host: Host, sheetId: string, range: RangeRef): HostObject["methods"] {
  const { top, left, bottom, right } = range;
  const sub = (part: RangeRef): HostObject => {
    const isOnSheet = part.top >= 0 && part.left >= 0 && part.bottom <= MAX_ROW && part.right <= MAX_COLUMN;
    if (!isOnSheet || part.top > part.bottom || part.left > part.right)
      throw new HostError("InvalidArgument", "Range");
    return rangeObject(host, sheetId, part);
  };
  const orNull = (part: RangeRef | null) => (part ? sub(part) : NULL_OBJECT);
  const used = (isOfValues?: boolean) => {
    const all = usedRange(host, sheetId, isOfValues === true);
    return all && intersection(all, range);
  };
  return {
    GetRow: (row: number) => sub({ ...range, top: top + row, bottom: top + row }),
    GetColumn: (column: number) => sub({ ...range, left: left + column, right: left + column }),
    GetCell: (row: number, column: number) =>
      sub({ top: top + row, left: left + column, bottom: top + row, right: left + column }),
    GetLastCell: () => sub({ top: bottom, left: right, bottom, right }),
    GetLastRow: () => sub({ ...range, top: bottom }),
    GetLastColumn: () => sub({ ...range, left: right }),
    GetEntireRow: () => sub({ ...range, left: 0, right: MAX_COLUMN }),
    GetEntireColumn: () => sub({ ...range, top: 0, bottom: MAX_ROW }),
    GetOffsetRange: (rows: number, columns: number) =>
      sub({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns }),
    GetResizedRange: (rows: number, columns: number) =>
      sub({ ...range, bottom: bottom + rows, right: right + columns }),
    GetBoundingRect: (other: HostObject | string) => sub(boundingOf(range, rangeOf(other))),
    GetIntersection: (other: HostObject | string) => {
      const both = intersection(range, rangeOf(other));
      if (!both) throw new HostError("ItemNotFound", "Range.getIntersection");
      return sub(both);
    },
    GetIntersectionOrNullObject: (other: HostObject | string) => orNull(intersection(range, rangeOf(other))),
    GetUsedRange: (isOfValues?: boolean) => sub(used(isOfValues) ?? { top, left, bottom: top, right: left }),
    GetUsedRangeOrNullObject: (isOfValues?: boolean) => orNull(used(isOfValues)),
  };
}
