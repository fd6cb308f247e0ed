import type { Campaign } from "../../campaign";
import type { Consolidation } from "../consolidate";
import type { ReceivedFile, UnitIntake } from "../intake/unit-intake";
import { renameOffers } from "./rename-offers";
import { unlistedSites } from "./unlisted-sites";

/** What the rules left to the officer, or settled so that somebody should look (待认定). */
export interface ToDecide {
  /** Pairs of sites of different units that may be one. */
  readonly pairs: number;
  /** Units of whose files another choice is likely. */
  readonly files: readonly string[];
  /** Sites that may go by another name. */
  readonly renames: number;
  /** Sites not done that their unit left out. */
  readonly unlisted: number;
}

export function toDecide(consolidation: Consolidation, campaign: Campaign): ToDecide {
  const { pairs, units } = consolidation;
  return {
    pairs: pairs.filter(({ decision }) => !decision).length,
    files: units.filter(hasOpenFile).map(({ unit }) => unit),
    renames: renameOffers(consolidation, campaign).filter(({ decision }) => !decision).length,
    unlisted: unlistedSites(consolidation, campaign).filter(({ answer }) => answer === null).length,
  };
}

/** Whether another choice of what a unit sent is likely, and none was made. */
export function hasOpenFile({ received }: Pick<UnitIntake, "received">): boolean {
  return received.every(({ decided }) => decided === null) && received.some(isOpen);
}

/** Two files that add up, one that a later one replaces without all of its sites, and one of which two names are read. */
function isOpen({ use, report }: ReceivedFile): boolean {
  if (use.as === "supplement" || use.as === "neighbour") return true;
  if (use.as === "replaced") return use.missing.length > 0;
  return use.as === "counted" && report?.question != null;
}
