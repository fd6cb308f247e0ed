import { type Campaign, type LifecycleKey, lifecycleKeys } from "../campaign";
import { NUMBER_FORMAT, numberText } from "../consolidation";
import { asideColor, formFormats, ledgerPage, wholeColumns } from "../forms";
import type { Ledger } from "../ledger";
import { pictureColumnEdits } from "../ledger-form";
import type { CellEdit, Edit, Patch } from "../workbook";
import type { PreparedTexts } from "./prepared-texts";
import type { TownSite } from "./town-sites";

const numberWidth = 7;

/**
 * What stands right of a filled ledger's form and is not printed: the village's four columns of measures and
 * responsibility where it has them, 编号, by which each site is known again, and the names of its pictures.
 */
export function besideColumns(
  ledger: Ledger,
  sites: readonly TownSite[],
  campaign: Campaign,
  texts: PreparedTexts,
): Patch {
  const { sheet, form } = ledger;
  const first = form.headerBottom + 1;
  const printed = Math.max(...[...form.columns.values()].map(({ column }) => column));
  const column = Math.max(printed, ...[...form.lifecycle.values()].map((cell) => cell.column)) + 1;
  const pictureColumn = column + 1;
  const hasPictures = sites.some(({ pictures }) => pictures.length > 0);
  const cells = sites.flatMap(({ lifecycle, number, pictures }, at): CellEdit[] => [
    ...lifecycleCells(ledger, first + at, lifecycle),
    { row: first + at, column, value: number },
    ...(pictures.length > 0 ? [{ row: first + at, column: pictureColumn, value: pictures.join("\n") }] : []),
  ]);
  return [
    ...numberLook(ledger, column, sites.length, campaign),
    ...(hasPictures ? pictureColumnEdits(ledger, pictureColumn, campaign) : []),
    ...sites.map(({ number }, at) => numberRule(sheet, first + at, column, number, campaign, texts)),
    {
      kind: "setCells",
      sheet,
      cells: [{ row: form.headerTop, column, value: campaign.consolidation.columns.siteNumber }, ...cells],
    },
    {
      kind: "pageSetup",
      sheet,
      setup: ledgerPage(campaign, form.headerBottom, wholeColumns(printed)),
    },
  ];
}

function lifecycleCells(
  { form }: Ledger,
  row: number,
  lifecycle: ReadonlyMap<LifecycleKey, string>,
): CellEdit[] {
  return lifecycleKeys.flatMap((key) => {
    const column = form.lifecycle.get(key)?.column;
    const value = lifecycle.get(key) ?? "";
    return column === undefined || value === "" ? [] : [{ row, column, value }];
  });
}

function numberLook({ sheet, form }: Ledger, column: number, count: number, campaign: Campaign): Edit[] {
  const { body } = formFormats(campaign);
  const range = { top: form.headerTop, left: column, bottom: form.headerBottom + count, right: column };
  const format = {
    ...body,
    fontColor: asideColor,
    horizontal: "center",
    numberFormat: NUMBER_FORMAT,
  } as const;
  return [
    { kind: "format", sheet, range, format },
    { kind: "columnWidths", sheet, widths: new Map([[column, numberWidth]]) },
  ];
}

/** Typing another number is refused; the cell is not locked, since a locked one keeps its row from being deleted. */
function numberRule(
  sheet: string,
  row: number,
  column: number,
  number: number,
  { consolidation }: Campaign,
  { numberError }: PreparedTexts,
): Edit {
  return {
    kind: "validate",
    sheet,
    range: { top: row, left: column, bottom: row, right: column },
    rule: {
      type: "list",
      items: [String(number)],
      errorTitle: consolidation.columns.siteNumber,
      error: numberError(numberText(number)),
    },
  };
}
