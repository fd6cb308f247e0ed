import type { Campaign } from "../../campaign";
import { namesUnitInAddress, rosterUnit, unitsInFileName } from "../../roster";
import type { UnitQuestion } from "./unit-file";

/** Whose a file is. */
export interface Whose {
  /** The roster's name, else the text as found; null when nothing names one. */
  readonly unit: string | null;
  readonly unitKnown: boolean;
  readonly question: UnitQuestion | null;
}

/** The unit that a file's name names, else the folder, archive or mail that it lies in, the nearest first; else its sender. */
export function unitOfPlace(file: string, sender: string | undefined, campaign: Campaign): string | null {
  const places = [...file.split(/[\\/]/).reverse(), sender ?? ""];
  for (const place of places) {
    const [unit] = unitsInFileName(place, campaign);
    if (unit) return unit;
  }
  return null;
}

/**
 * Whose a ledger is: 填报单位, else what the file's place names. Where 填报单位 and the file's name name two units of the
 * roster, the one that more of the addresses name is taken; a tie goes to 填报单位.
 * @param stated 填报单位 as found.
 */
export function whoseLedger(
  stated: string | null,
  addresses: readonly string[],
  { file, sender }: { readonly file: string; readonly sender?: string | undefined },
  campaign: Campaign,
): Whose {
  const known = stated === null ? null : rosterUnit(stated, campaign);
  if (known === null) {
    const placed = unitOfPlace(file, sender, campaign);
    return { unit: placed ?? stated, unitKnown: placed !== null, question: null };
  }
  const named = unitsOfName(file, campaign);
  const [name] = named;
  if (name === undefined || named.includes(known)) return { unit: known, unitKnown: true, question: null };
  const counted = (unit: string) =>
    addresses.filter((address) => namesUnitInAddress(address, unit, campaign)).length;
  const unit = counted(name) > counted(known) ? name : known;
  return { unit, unitKnown: true, question: { name, stated: known } };
}

/** The units that a file's own name names, else that of the archive or the mail that it came in. */
function unitsOfName(file: string, campaign: Campaign): readonly string[] {
  const [own, ...around] = file.split(/[\\/]/).reverse();
  const named = unitsInFileName(own!, campaign);
  if (named.length > 0) return named;
  const container = around.find((place) => /\.(?:zip|eml)$/i.test(place));
  return container ? unitsInFileName(container, campaign) : [];
}
