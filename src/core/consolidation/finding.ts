import type { IsoDate } from "../language";
import type { TallyBasis } from "../tally";
import type { RowNumber } from "../workbook";
import { type CheckIdentity, type Code, type Details, findingAt, wholeFile } from "../findings";
import { type FileFinding, withoutFix } from "./intake/unit-file";

declare module "../findings/catalogue" {
  interface Catalogue {
    "missing-submission": NoParams;
    "stale-submission": { readonly date: IsoDate | null };
    "unit-differs-from-name": { readonly name: string; readonly stated: string; readonly used: string };
    "partial-submission": { readonly file: string; readonly used: string };
    "basis-inferred": { readonly basis: TallyBasis };
    "duplicate-submission": { readonly count: number; readonly used: string };
    "late-submission": { readonly days: number };
    "similar-site-across-units": {
      readonly row: RowNumber;
      readonly otherUnit: string;
      readonly otherRow: RowNumber;
      /** How many rows are the same site as this one, where there are several. */
      readonly count?: number;
      /** Those of them behind the first; of very many not all. */
      readonly members?: readonly { readonly unit: string; readonly row: RowNumber }[];
    };
    "reappeared-site": {
      readonly row: RowNumber;
      readonly site: string;
      readonly previousSite: string;
      readonly doneBy: "closed" | "rectified" | "relocated";
      /** The day of the closing, where it is known. */
      readonly doneOn: IsoDate | null;
    };
    "moved-site": {
      readonly row: RowNumber;
      readonly site: string;
      readonly otherUnit: string;
      readonly other: string;
      readonly otherFile: string;
      /** Null where the workbook of the time does not say. */
      readonly otherRow: RowNumber | null;
    };
    "vanished-site": { readonly site: string };
    "number-differs": { readonly rows: readonly RowNumber[] };
    "corrected-by-squad": {
      readonly row: RowNumber;
      readonly site: string;
      /** Its title without brackets. */
      readonly column: string;
      readonly text: string;
    };
    "closing-not-mentioned": {
      readonly row: RowNumber;
      readonly site: string;
      readonly doneBy: "closed" | "rectified" | "relocated";
    };
    "stamp-broken": NoParams;
  }
}

/** A finding with the unit and the file it concerns; rows and cells are of that file, and rows in params count from 1. */
export type LocatedFinding<C extends Code = Code> = FileFinding<C> & {
  readonly unit: string | null;
  readonly file: string | null;
};

/** A finding on what a unit sent, or on a site of it; its place where it concerns one place of the unit's own file. */
export type ConsolidationFinding<C extends Code = Code> = LocatedFinding<C> & { readonly unit: string };

function check<C extends Code>(code: C, severity: CheckIdentity["severity"]): CheckIdentity<C> {
  return { code, severity, scope: "consolidation" };
}

/** The checks of scope consolidation, for the catalogue. */
export const consolidationChecks = {
  missing: check("missing-submission", "error"),
  stale: check("stale-submission", "error"),
  unitDiffers: check("unit-differs-from-name", "warning"),
  duplicate: check("duplicate-submission", "warning"),
  partial: check("partial-submission", "notice"),
  late: check("late-submission", "warning"),
  basis: check("basis-inferred", "notice"),
  similar: check("similar-site-across-units", "warning"),
  reappeared: check("reappeared-site", "warning"),
  vanished: check("vanished-site", "warning"),
  moved: check("moved-site", "notice"),
  numberDiffers: check("number-differs", "notice"),
  corrected: check("corrected-by-squad", "error"),
  notMentioned: check("closing-not-mentioned", "notice"),
  stampBroken: check("stamp-broken", "warning"),
  /** Of scope tally; here it compares with the previous consolidation. */
  decreased: { code: "tally-decreased", severity: "warning", scope: "tally" },
} as const satisfies Readonly<Record<string, CheckIdentity>>;

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A finding that concerns a unit. */
export function unitFinding<C extends Code>(
  identity: CheckIdentity<C>,
  unit: string,
  details: Details<C>,
  place?: Place,
): ConsolidationFinding<C> {
  const finding = withoutFix(findingAt(identity, place ?? wholeFile, details));
  return { ...finding, unit, file: place?.file ?? null };
}
