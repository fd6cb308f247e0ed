import type { RowNumber } from "../../workbook";
import type { TiedCheck } from "../check";
import { duplicateSite } from "./duplicate-site";
import { similarSite } from "./similar-site";

declare module "../../findings/catalogue" {
  interface Catalogue {
    "sequence-broken": { readonly row: RowNumber };
    "shared-phone": { readonly otherRow: RowNumber };
    "duplicate-site": { readonly otherRow: RowNumber };
    "similar-site": { readonly otherRow: RowNumber };
  }
}

export { sequenceBroken } from "./sequence-broken";
export { sharedPhone } from "./shared-phone";

/** Checks of a row against the rows it is tied to. */
export const tiedChecks: readonly TiedCheck[] = [duplicateSite, similarSite];
