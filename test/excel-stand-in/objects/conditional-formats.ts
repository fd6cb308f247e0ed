import { intersects, type RangeRef, sameRange, subtractRange } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import type { ConditionalState } from "../sheet-state";
import { type Host, type HostObject, NULL_OBJECT, readOnly } from "./host-object";
import { rangeObject } from "./range";
import { areasObject } from "./range-areas";

export function conditionalFormats(host: Host, sheetId: string, range: RangeRef): HostObject {
  const state = () => host.model.state(sheetId);
  const { behaviour } = host.model;
  const here = () => state().formats.filter((format) => intersects(format.range, range));
  const idOf = (format: ConditionalState) =>
    behaviour.formatIdIsPlace ? String(here().findIndex(({ id }) => id === format.id)) : format.id;
  return {
    className: "ConditionalFormatCollection",
    items: () => {
      const found = here();
      if (
        behaviour.doubledFormatsFail &&
        found.some((a) => found.some((b) => a !== b && sameRange(a.range, b.range)))
      )
        throw new HostError("GeneralException", "ConditionalFormatCollection");
      return found.map((format) => conditionalFormat(host, sheetId, format, idOf));
    },
    methods: {
      Add: (type: string) => {
        host.model.demandUnprotected(sheetId);
        const added: ConditionalState = { id: host.model.newId(), range, type, formula: "", fill: "" };
        // The newest comes first.
        state().formats = [added, ...state().formats];
        return conditionalFormat(host, sheetId, added, idOf);
      },
      GetCount: () => here().length,
      ClearAll: () => {
        host.model.demandUnprotected(sheetId);
        state().formats = state().formats.flatMap((format) =>
          subtractRange(format.range, range).map((left, i) => ({
            ...format,
            id: i === 0 ? format.id : host.model.newId(),
            range: left,
          })),
        );
      },
      GetItemAt: (index: number) => {
        const format = here()[index];
        if (!format) throw new HostError("InvalidArgument", "ConditionalFormatCollection.getItemAt");
        return conditionalFormat(host, sheetId, format, idOf);
      },
      GetItemOrNullObject: (id: string) => {
        const format = here().find((each) => idOf(each) === id);
        return format ? conditionalFormat(host, sheetId, format, idOf) : NULL_OBJECT;
      },
      GetItem: (id: string) => {
        const format = here().find((each) => idOf(each) === id);
        if (!format) throw new HostError("ItemNotFound", "ConditionalFormatCollection.getItem");
        return conditionalFormat(host, sheetId, format, idOf);
      },
    },
  };
}

/** A conditional format, with the id that the collection it was found in gives it. */
function conditionalFormat(
  host: Host,
  sheetId: string,
  { id, type }: ConditionalState,
  idOf: (format: ConditionalState) => string,
): HostObject {
  const state = host.model.state(sheetId);
  const format = (): ConditionalState => {
    const found = state.formats.find((each) => each.id === id);
    if (!found) throw new HostError("ItemNotFound", "ConditionalFormatCollection.getItem");
    return found;
  };
  return {
    className: "ConditionalFormat",
    scalars: {
      Id: readOnly(() => idOf(format())),
      Type: readOnly(() => type),
      Priority: readOnly(() => state.formats.indexOf(format())),
    },
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
