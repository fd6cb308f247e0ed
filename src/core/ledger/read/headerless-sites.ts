import { type Campaign, oncePerCampaign } from "../../campaign";
import { withoutBlanks } from "../../language";
import {
  occupiedRows,
  type RowIndex,
  type SheetSnapshot,
  textOf,
  type WorkbookSnapshot,
} from "../../workbook";
import type { Ledger } from "../ledger";
import { mayHoldLedger } from "./find-form";
import { looksLikeSite } from "./looks-like";

/** Rows of a sheet without a header that look like sites: nothing of them counts. */
export interface HeaderlessSites {
  readonly sheet: string;
  readonly first: RowIndex;
  readonly rows: number;
}

interface FoundRow {
  readonly row: RowIndex;
  readonly texts: readonly string[];
}

/** A sheet of something else may be long. */
const mostRows = 2000;
/** Sheets stay the same while others are typed into. */
const known = oncePerCampaign(() => new WeakMap<SheetSnapshot, readonly FoundRow[]>());

/** On each sheet without a ledger the rows that look like sites and that no ledger lists. */
export function headerlessSites(
  workbook: WorkbookSnapshot,
  ledgers: readonly Ledger[],
  campaign: Campaign,
): HeaderlessSites[] {
  const taken = new Set<string>([
    ...ledgers.map(({ sheet }) => sheet),
    ...Object.values(campaign.consolidation.sheets),
  ]);
  let listed: ReadonlySet<string> | null = null;
  return workbook.sheets.flatMap((sheet) => {
    if (taken.has(sheet.name) || !mayHoldLedger(sheet, campaign)) return [];
    const rows = rowsOf(sheet, campaign).filter(({ texts }) => {
      const names = (listed ??= namesIn(ledgers));
      return !texts.some((text) => names.has(text));
    });
    return rows.length > 0 ? [{ sheet: sheet.name, first: rows[0]!.row, rows: rows.length }] : [];
  });
}

function rowsOf(sheet: SheetSnapshot, campaign: Campaign): readonly FoundRow[] {
  const before = known(campaign).get(sheet);
  if (before) return before;
  const found: FoundRow[] = [];
  let seen = 0;
  for (const row of occupiedRows(sheet)) {
    if (++seen > mostRows) break;
    const texts = (sheet.rows[row] ?? []).map((value) => textOf(value ?? null));
    if (looksLikeSite(texts, campaign)) found.push({ row, texts: texts.map(withoutBlanks) });
  }
  known(campaign).set(sheet, found);
  return found;
}

/** What the sites of ledgers are called, and the cells with their telephone numbers. */
function namesIn(ledgers: readonly Ledger[]): Set<string> {
  const names = ledgers.flatMap(({ rows }) =>
    rows.flatMap((row) => [row.text("siteName"), row.text("operatorContact")]),
  );
  return new Set(names.map(withoutBlanks).filter((name) => name !== ""));
}
