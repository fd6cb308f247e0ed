import type { RangeRef } from "../../../src/core/workbook";
import { type Host, type HostObject, readOnly } from "./host-object";
import { rangeObject } from "./range";
import { addressOf, cellCount } from "./range-address";

const MAX_ADDRESS = 8192;

/** Excel gives validated cells as areas without regard to rule: those that make a rectangle together are one. */
export function joinTouching(areas: readonly RangeRef[]): readonly RangeRef[] {
  const joined: RangeRef[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const beside = joined.findIndex(
      (each) => each.top === area.top && each.bottom === area.bottom && each.right + 1 === area.left,
    );
    const above = joined.findIndex(
      (each) => each.left === area.left && each.right === area.right && each.bottom + 1 === area.top,
    );
    if (beside >= 0) joined[beside] = { ...joined[beside]!, right: area.right };
    else if (above >= 0) joined[above] = { ...joined[above]!, bottom: area.bottom };
    else joined.push(area);
  }
  return joined;
}

export function areasObject(host: Host, sheetId: string, areas: readonly RangeRef[]): HostObject {
  return {
    className: "RangeAreas",
    isReferenced: true,
    scalars: {
      Address: readOnly(() =>
        areas
          .map((area) => addressOf(host, sheetId, area))
          .join(",")
          .slice(0, MAX_ADDRESS),
      ),
      CellCount: readOnly(() => areas.reduce((sum, area) => sum + cellCount(area), 0)),
      AreaCount: readOnly(() => areas.length),
    },
    navigation: {
      Areas: () => ({
        className: "RangeCollection",
        items: () => areas.map((area) => rangeObject(host, sheetId, area)),
        methods: {
          GetCount: () => areas.length,
          GetItemAt: (index: number) => rangeObject(host, sheetId, areas[index]!),
        },
      }),
    },
  };
}
