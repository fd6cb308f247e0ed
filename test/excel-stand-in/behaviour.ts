/** How one Excel differs from another. What is left out behaves as in the documentation; see assumptions.md. */
export interface Behaviour {
  /**
   * Members that fail, with the error code: `PageLayout`, `DataValidation.rule`, `set Range.values`. The words before
   * a member are `get`, `set` and `call`.
   */
  readonly fails?: Readonly<Record<string, string>>;
  /** Members that are never answered, named in the same way. */
  readonly hangs?: readonly string[];
  /** Special cells, merged areas and areas of a whole sheet are never answered. */
  readonly wholeSheetHangs?: boolean;
  /** Loading conditional formats fails where two of them lie on one range. */
  readonly doubledFormatsFail?: boolean;
  /** The id of a conditional format is its place in the collection that is asked. */
  readonly formatIdIsPlace?: boolean;
  /** Rows that are hidden as the workbook opens are hidden by a filter over the sheet. */
  readonly hiddenRowsAreFiltered?: boolean;
  /** A number in a validation's rule comes back as a formula: `=1`. */
  readonly ruleNumbersAreFormulas?: boolean;
  /** Only merges whose first cell lies in the range asked are given. */
  readonly mergesByFirstCell?: boolean;
  /** A sheet that is nothing but a chart is in front. */
  readonly chartSheetInFront?: boolean;
  /** Protecting a protected sheet, or unprotecting an open one, is refused with this code. */
  readonly protectTwice?: "AccessDenied" | "InvalidOperation";
  /** A person's picks from a drop-down fire no event. */
  readonly picksAreSilent?: boolean;
  /** Custom properties are gone when the workbook is opened again. */
  readonly forgetsProperties?: boolean;
  /** The file is a `.csv`: it has no properties, no settings and no bytes of an .xlsx. */
  readonly isCsv?: boolean;
}

/** A request that Excel never answers. */
export class NoAnswer extends Error {}

type Kind = "get" | "set" | "call";

/** The names that a behaviour may give a member by, the most exact first. */
function namesOf(className: string, member: string, kind: Kind): readonly string[] {
  return [`${kind} ${className}.${member}`, `${className}.${member}`, className].map((name) =>
    name.toLowerCase(),
  );
}

/** What a behaviour does to a member that is used: an error code, `hangs`, or null for an answer as usual. */
export function fateOf(behaviour: Behaviour, className: string, member: string, kind: Kind): string | null {
  const { fails = {}, hangs = [] } = behaviour;
  const names = namesOf(className, member, kind);
  if (hangs.some((name) => names.includes(name.toLowerCase()))) return "hangs";
  const failed = Object.keys(fails).find((name) => names.includes(name.toLowerCase()));
  return failed === undefined ? null : fails[failed]!;
}
