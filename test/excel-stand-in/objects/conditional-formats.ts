import { intersects, type RangeRef } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import type { ConditionalState } from "../sheet-state";
import { type Host, type HostObject, readOnly } from "./host-object";
import { areasObject, rangeObject } from "./range";

export function conditionalFormats(host: Host, sheetId: string, range: RangeRef): HostObject {
  const state = () => host.model.state(sheetId);
  return {
    className: "ConditionalFormatCollection",
    items: () =>
      state()
        .formats.filter((format) => intersects(format.range, range))
        .map((format) => conditionalFormat(host, sheetId, format)),
    methods: {
      Add: (type: string) => {
        host.model.demandUnprotected(sheetId);
        const added: ConditionalState = { id: host.model.newId(), range, type, formula: "", fill: "" };
        state().formats = [...state().formats, added];
        return conditionalFormat(host, sheetId, added);
      },
      GetItem: (id: string) => {
        const format = state().formats.find((each) => each.id === id);
        if (!format) throw new HostError("ItemNotFound", "ConditionalFormatCollection.getItem");
        return conditionalFormat(host, sheetId, format);
      },
    },
  };
}

function conditionalFormat(host: Host, sheetId: string, { id, type }: ConditionalState): HostObject {
  const state = host.model.state(sheetId);
  const format = (): ConditionalState => {
    const found = state.formats.find((each) => each.id === id);
    if (!found) throw new HostError("ItemNotFound", "ConditionalFormatCollection.getItem");
    return found;
  };
  return {
    className: "ConditionalFormat",
    scalars: { Id: readOnly(() => id), Type: readOnly(() => type) },
    navigation: {
      Custom: () => ({
        className: "CustomConditionalFormat",
        navigation: {
          Rule: () => ({
            className: "ConditionalFormatRule",
            scalars: {
              Formula: {
                get: () => format().formula,
                set: (formula) => void (format().formula = String(formula)),
              },
            },
          }),
          Format: () => ({
            className: "ConditionalRangeFormat",
            navigation: {
              Fill: () => ({
                className: "ConditionalRangeFill",
                scalars: {
                  Color: {
                    get: () => format().fill,
                    set: (fill) => void (format().fill = String(fill).toUpperCase()),
                  },
                },
              }),
            },
          }),
        },
      }),
    },
    methods: {
      GetRange: () => rangeObject(host, sheetId, format().range),
      GetRanges: () => areasObject(host, sheetId, [format().range]),
      Delete: () => {
        host.model.demandUnprotected(sheetId);
        format();
        state.formats = state.formats.filter((each) => each.id !== id);
      },
    },
  };
}
