import type { Campaign } from "../campaign";
import { formFormats } from "../forms";
import { normalizeTitle } from "../language";
import type { Ledger, LedgerRow } from "../ledger";
import { emptyRowsOfPage, printedPage } from "../ledger-form";
import { type Edit, type Patch, setCell, textOf, valueAt } from "../workbook";
import { withListed } from "./listed-pictures";
import type { Stage } from "./stage";

/** The column in which a ledger names the pictures of each site; null where it has none. */
export function pictureColumn({ form, source }: Ledger, { ledger }: Campaign): number | null {
  const { pictures } = ledger;
  if (!pictures) return null;
  const titles = new Set([pictures.title, ...pictures.synonyms].map(normalizeTitle));
  for (let row = form.headerTop; row <= form.headerBottom; row++) {
    const column = (source.rows[row] ?? []).findIndex((value) =>
      titles.has(normalizeTitle(textOf(value ?? null))),
    );
    if (column >= 0) return column;
  }
  return null;
}

/** What a row says of its pictures. */
export function picturesText(ledger: Ledger, { index }: LedgerRow, campaign: Campaign): string {
  const column = pictureColumn(ledger, campaign);
  return column === null ? "" : textOf(valueAt(ledger.source, index, column));
}

/**
 * Names pictures beside a site. A ledger without the column gets it right of everything, outside the print area; nothing
 * that stands on the sheet moves.
 */
export function listPictures(
  ledger: Ledger,
  row: LedgerRow,
  { names, stage }: { readonly names: readonly string[]; readonly stage: Stage | null },
  campaign: Campaign,
): Patch {
  const { pictures } = campaign.ledger;
  if (!pictures || names.length === 0) return [];
  const known = pictureColumn(ledger, campaign);
  const column = known ?? firstFreeColumn(ledger);
  const text = withListed(picturesText(ledger, row, campaign), { names, stage }, campaign);
  const added = known === null ? columnEdits(ledger, column, campaign) : [];
  return [...added, setCell(ledger.sheet, row.index, column, text)];
}

/** The first column right of everything that the sheet holds. */
function firstFreeColumn({ source }: Ledger): number {
  const ends = source.rows.map((row) =>
    (row ?? []).findLastIndex((value) => textOf(value ?? null).trim() !== ""),
  );
  return Math.max(0, ...ends.map((end) => end + 1), ...source.merges.map(({ right }) => right + 1));
}

function columnEdits(ledger: Ledger, column: number, campaign: Campaign): Edit[] {
  const { sheet, form, rows } = ledger;
  const { title, width } = campaign.ledger.pictures!;
  const formats = formFormats(campaign);
  const bottom = Math.max(form.headerBottom + emptyRowsOfPage(campaign), rows.at(-1)?.index ?? 0);
  const range = { left: column, right: column };
  return [
    {
      kind: "format",
      sheet,
      range: { ...range, top: form.headerTop, bottom: form.headerBottom },
      format: formats.head,
    },
    {
      kind: "format",
      sheet,
      range: { ...range, top: form.headerBottom + 1, bottom },
      format: { ...formats.body, borders: true },
    },
    { kind: "columnWidths", sheet, widths: new Map([[column, width]]) },
    { kind: "pageSetup", sheet, setup: printedPage(ledger, campaign) },
    setCell(sheet, form.headerTop, column, title),
  ];
}
