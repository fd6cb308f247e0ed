import type { RangeRef } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import { lookAt } from "../sheet-state";
import type { Host, HostObject, Scalar } from "./host-object";

const EDGES = new Set([
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
]);

/** Members that are kept as looks of the range and read from its first cell. */
function looks(
  host: Host,
  sheetId: string,
  range: RangeRef,
  members: Readonly<Record<string, unknown>>,
  prefix = "",
): Record<string, Scalar> {
  const scalars: Record<string, Scalar> = {};
  for (const [name, initial] of Object.entries(members)) {
    const member = prefix + name;
    scalars[name] = {
      get: () => lookAt(host.model.state(sheetId), range.top, range.left, member) ?? initial,
      set: (value) => {
        host.model.demandUnprotected(sheetId);
        const state = host.model.state(sheetId);
        state.looks = [...state.looks, { range, member, value }];
      },
    };
  }
  return scalars;
}

export function rangeFormat(host: Host, sheetId: string, range: RangeRef): HostObject {
  const border = (edge: string): HostObject => {
    if (!EDGES.has(edge)) throw new HostError("InvalidArgument", "RangeBorderCollection.getItem");
    return {
      className: "RangeBorder",
      scalars: looks(host, sheetId, range, { Style: "None", Weight: "Thin", Color: "#000000" }, edge),
    };
  };
  return {
    className: "RangeFormat",
    scalars: looks(host, sheetId, range, {
      ColumnWidth: 48,
      RowHeight: 15,
      HorizontalAlignment: "General",
      VerticalAlignment: "Bottom",
      WrapText: false,
    }),
    navigation: {
      Font: () => ({
        className: "RangeFont",
        scalars: looks(
          host,
          sheetId,
          range,
          { Name: "宋体", Size: 11, Bold: false, Color: "#000000" },
          "font",
        ),
      }),
      Fill: () => ({
        className: "RangeFill",
        scalars: looks(host, sheetId, range, { Color: "#FFFFFF" }, "fill"),
      }),
      Borders: () => ({ className: "RangeBorderCollection", methods: { GetItem: border } }),
      Protection: () => {
        const locked = looks(host, sheetId, range, { locked: true })["locked"]!;
        return { className: "FormatProtection", scalars: { Locked: locked } };
      },
    },
  };
}
