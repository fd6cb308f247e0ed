import type { RangeRef } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import { NO_ALERT, NO_PROMPT, putValidation, validationOn, type ValidationState } from "../sheet-state";
import { type Host, type HostObject, isHostObject, readOnly } from "./host-object";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  custom: "Custom",
  decimal: "Decimal",
};
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ALERT = 225;
const EMPTY: Omit<ValidationState, "range"> = {
  type: "None",
  rule: {},
  prompt: NO_PROMPT,
  errorAlert: NO_ALERT,
  ignoreBlanks: true,
};

export function dataValidation(host: Host, sheetId: string, range: RangeRef): HostObject {
  const { model } = host;
  const found = () => validationOn(model.state(sheetId), range);
  const read = <K extends keyof typeof EMPTY>(member: K) => {
    const state = found();
    return state === "mixed" ? null : (state ?? EMPTY)[member];
  };
  const change = (part: Partial<ValidationState>) => {
    model.demandUnprotected(sheetId);
    const state = found();
    if (state === "mixed") throw new HostError("InvalidArgument", "DataValidation");
    putValidation(model.state(sheetId), range, { ...(state ?? EMPTY), ...part });
  };
  return {
    className: "DataValidation",
    scalars: {
      Type: readOnly(() => (found() === "mixed" ? "Inconsistent" : read("type"))),
      Rule: {
        get: () => {
          const rule = read("rule");
          return model.behaviour.ruleNumbersAreFormulas ? asFormulas(rule) : rule;
        },
        set: (value) => {
          const rule = value as Record<string, { source?: unknown }>;
          const kind = Object.keys(rule)[0] ?? "";
          const type = TYPES[kind];
          if (!type) throw new HostError("InvalidArgument", "DataValidation.rule");
          const given = rule[kind]?.source;
          const source = isHostObject(given) ? formulaOf(given) : given;
          if (typeof source === "string" && source.length > MAX_LIST) {
            throw new HostError(
              "InvalidArgument",
              "DataValidation.rule",
              "a list of more than 255 characters corrupts the file",
            );
          }
          change({ type, rule: isHostObject(given) ? { [kind]: { ...rule[kind], source } } : rule });
        },
      },
      Prompt: {
        get: () => read("prompt"),
        set: (prompt) => {
          demandShort(prompt, MAX_PROMPT, "DataValidation.prompt");
          change({ prompt });
        },
      },
      ErrorAlert: {
        get: () => read("errorAlert"),
        set: (errorAlert) => {
          demandShort(errorAlert, MAX_ALERT, "DataValidation.errorAlert");
          change({ errorAlert });
        },
      },
      IgnoreBlanks: {
        get: () => read("ignoreBlanks"),
        set: (ignoreBlanks) => changeBlanks(ignoreBlanks === true),
      },
    },
    methods: {
      Clear: () => {
        model.demandUnprotected(sheetId);
        putValidation(model.state(sheetId), range, null);
      },
    },
  };

  /** Without a rule there is nothing to ignore blanks of. */
  function changeBlanks(ignoreBlanks: boolean): void {
    if (found() !== null) change({ ignoreBlanks });
  }
}

function demandShort(words: unknown, most: number, location: string): void {
  const { title = "", message = "" } = words as { readonly title?: string; readonly message?: string };
  if (title.length > MAX_TITLE || message.length > most) throw new HostError("InvalidArgument", location);
}

/** A range as a rule names it: `=Sheet!$A$1:$A$3`. */
function formulaOf(range: HostObject): string {
  const [sheet, cells] = String(range.scalars!["Address"]!.get()).split("!");
  return `=${sheet}!${cells!.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2")}`;
}

/** A rule as it comes back: the numbers that were put in have become formulas. */
function asFormulas(rule: unknown): unknown {
  if (typeof rule === "number") return `=${rule}`;
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, asFormulas(value)]));
}
