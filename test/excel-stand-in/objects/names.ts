import { HostError } from "../host-error";
import { type Host, type HostObject, NULL_OBJECT, readOnly } from "./host-object";

/** A name of the workbook that stands for a formula. */
export interface NameState {
  readonly name: string;
  formula: string;
  visible: boolean;
}

/** The names of the whole workbook. */
export function names(host: Host): HostObject {
  const { model } = host;
  const stateOf = (name: string) => model.names.get(name.toLowerCase());
  const demandWritable = (): void => {
    if (model.isReadOnly) throw new HostError("AccessDenied", "NamedItemCollection");
  };
  const nameObject = (state: NameState): HostObject => ({
    className: "NamedItem",
    scalars: {
      Name: readOnly(() => state.name),
      Formula: { get: () => state.formula, set: (value) => void (state.formula = String(value)) },
      Visible: { get: () => state.visible, set: (value) => void (state.visible = Boolean(value)) },
      Type: readOnly(() => "String"),
      Scope: readOnly(() => "Workbook"),
      Value: readOnly(() => /^="(.*)"$/.exec(state.formula)?.[1]?.replaceAll('""', '"') ?? state.formula),
    },
    methods: {
      Delete: () => {
        demandWritable();
        model.names.delete(state.name.toLowerCase());
      },
    },
  });
  return {
    className: "NamedItemCollection",
    items: () => [...model.names.values()].map(nameObject),
    methods: {
      GetCount: () => model.names.size,
      Add: (name: string, formula: unknown) => {
        demandWritable();
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || typeof formula !== "string")
          throw new HostError("InvalidArgument", "NamedItemCollection.add");
        if (stateOf(name)) throw new HostError("ItemAlreadyExists", "NamedItemCollection.add");
        const state: NameState = { name, formula, visible: true };
        model.names.set(name.toLowerCase(), state);
        return nameObject(state);
      },
      GetItemOrNullObject: (name: string) => {
        const state = stateOf(name);
        return state ? nameObject(state) : NULL_OBJECT;
      },
    },
  };
}
