import { HostError } from "../host-error";
import { type Host, type HostObject, NULL_OBJECT, readOnly } from "./host-object";
import { rangeObject } from "./range";

/** The AutoFilter of a sheet, as far as it can be asked for and its rows shown again. */
export function autoFilter(host: Host, id: string): HostObject {
  const { model } = host;
  const filter = () => model.state(id).filter;
  const show = () => {
    if (model.isReadOnly) throw new HostError("AccessDenied", "AutoFilter");
    model.clearFilter(id);
  };
  return {
    className: "AutoFilter",
    scalars: {
      Enabled: readOnly(() => filter() !== null),
      IsDataFiltered: readOnly(() => filter()?.hasCriteria ?? false),
    },
    methods: {
      GetRangeOrNullObject: () => {
        const found = filter();
        return found ? rangeObject(host, id, found.range) : NULL_OBJECT;
      },
      ClearCriteria: show,
      Remove: () => {
        show();
        model.state(id).filter = null;
      },
    },
  };
}
