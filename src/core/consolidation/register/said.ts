import { type Campaign, columnPlace } from "../../campaign";
import type { IsoDate } from "../../language";
import { dispositionKeyOf, type LedgerRow, rowsOfTexts, siteOfRow } from "../../ledger";
import type { SiteInput } from "../../same-site";
import type { SiteRecord } from "../intake/unit-file";
import { type Standing, standingOf } from "./standing";

/** What a reported row says of its site. */
export interface Said {
  readonly site: SiteInput;
  /** The disposition's key, or the text where it is none of the campaign's. */
  readonly disposition: string;
  readonly standing: Standing;
}

/** What a row that was read with its file says. */
export function saidBy({ site, disposition, facts, texts }: SiteRecord, campaign: Campaign): Said {
  return {
    site,
    disposition,
    standing: standingOf(facts, progressOf(texts, campaign), disposition, campaign),
  };
}

/** What rows say of which only the texts are known; all of one unit and report date. */
export function saidInTexts(
  rows: readonly (readonly string[])[],
  unit: string,
  today: IsoDate,
  campaign: Campaign,
): Said[] {
  return rowsOfTexts(rows, campaign, today).map((row) => saidInRow(row, unit, campaign));
}

function saidInRow(row: LedgerRow, unit: string, campaign: Campaign): Said {
  const disposition = dispositionKeyOf(row) ?? row.text("disposition");
  const progress = row.cell("progress")?.raw ?? "";
  return {
    site: siteOfRow(row, { unit }),
    disposition,
    standing: standingOf(row.facts, progress, disposition, campaign),
  };
}

function progressOf(texts: readonly string[], campaign: Campaign): string {
  return texts[columnPlace(campaign, "progress")] ?? "";
}
