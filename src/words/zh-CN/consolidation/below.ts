import type { Campaign } from "../../../core/campaign";
import type { BelowRoster } from "../../../core/consolidation";
import { findingTitle } from "../findings";
import { otherMaterial } from "./states";

/** Why a file stands below the roster. */
export function belowTitle(code: BelowRoster["code"], campaign: Campaign): string {
  return code === "other-material" ? otherMaterial : findingTitle(code, campaign);
}
