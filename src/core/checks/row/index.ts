import type { IsoDate } from "../../language";
import type { RowCheck } from "../check";
import { addressInOtherUnit } from "./address-in-other-unit";
import { incompleteClosure } from "./incomplete-closure";
import { overdue } from "./overdue";
import { progressContradictsDisposition } from "./progress-contradicts-disposition";

declare module "../../findings/catalogue" {
  interface Catalogue {
    "address-in-other-unit": { readonly other: string; readonly unit: string };
    "progress-contradicts-disposition": { readonly disposition: string; readonly phrase: string };
    /** Closure parts, parted by commas. */
    "incomplete-closure": { readonly missing: string };
    overdue: { readonly disposition: string; readonly deadline: IsoDate };
  }
}

/** Checks of a cell against the rest of its row, or of its ledger. */
export const ownRowChecks: readonly RowCheck[] = [
  addressInOtherUnit,
  progressContradictsDisposition,
  incompleteClosure,
  overdue,
];
