import type { RangeRef } from "../../../src/core/workbook";
import { type Host, type HostObject, readOnly } from "./host-object";
import { rangeObject } from "./range";
import { addressOf, cellCount } from "./range-address";

const MAX_ADDRESS = 8192;

/** Excel gives validated cells as areas without regard to rule: side by side and equally high they are one. */
export function joinTouching(areas: readonly RangeRef[]): readonly RangeRef[] {
  const joined: RangeRef[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = joined.findIndex(
      (each) => each.top === area.top && each.bottom === area.bottom && each.right + 1 === area.left,
    );
    if (at < 0) joined.push(area);
    else joined[at] = { ...joined[at]!, right: area.right };
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
