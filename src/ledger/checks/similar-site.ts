import type { TiedCheck } from "../check";
import { SiteTies } from "../site-ties";

/** One site that stands twice under names or addresses that differ a little. */
export const similarSite: TiedCheck = {
  code: "similar-site",
  severity: "warning",
  scope: "row",
  makeIndex: (context) => new SiteTies(context),
};
