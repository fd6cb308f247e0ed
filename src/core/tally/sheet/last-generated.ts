import type { Campaign, FigureKey } from "../../campaign";
import type { Edit, WorkbookSnapshot } from "../../workbook";
import type { TallyBasis } from "../figures";

/** What was last written into a figure's cell by the product and not by a person. */
export interface Generated {
  readonly basis: TallyBasis;
  readonly value: number;
  /** Written as a formula over the ledger. */
  readonly linked: boolean;
}

const prefix = "qingdan.tally.";
const pattern = /^(cumulative|month|period) (\d{1,10})( linked)?$/;

/** One custom document property a figure, so that patches for single figures can be put together. */
export function rememberGenerated(key: FigureKey, { basis, value, linked }: Generated): Edit {
  return { kind: "property", name: prefix + key, value: `${basis} ${value}${linked ? " linked" : ""}` };
}

/** What forgets a figure that was emptied. */
export function forgetGenerated(key: FigureKey): Edit {
  return { kind: "property", name: prefix + key, value: null };
}

/** The figures last generated; what a stranger wrote there is passed over. */
export function lastGenerated(workbook: WorkbookSnapshot, campaign: Campaign): Map<FigureKey, Generated> {
  const found = new Map<FigureKey, Generated>();
  for (const { key } of campaign.tally.figures) {
    const match = pattern.exec(workbook.properties.get(prefix + key) ?? "");
    if (!match) continue;
    found.set(key, {
      basis: match[1] as TallyBasis,
      value: Number(match[2]),
      linked: match[3] !== undefined,
    });
  }
  return found;
}
