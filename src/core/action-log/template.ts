import type { Campaign, LogColumnKey } from "../campaign";
import type { Edit, Patch, RangeRef, ValidationRule } from "../workbook";
import { formFormats, ledgerPage, wholeColumns } from "../forms";
import { countKeysOf } from "./log";

export interface LogTemplateOptions {
  /** Name of the sheet, by default the campaign's. */
  readonly sheet?: string;
  /** The sheet to put it behind; absent: last. */
  readonly after?: string;
}

const headerRow = 0;
const firstDataRow = headerRow + 1;
/** Rows with borders, ready to be written in by hand too. */
const ruledRows = 20;
/** Rows covered by the rules. */
const coveredRows = 300;

function ruleOf(campaign: Campaign, key: LogColumnKey): ValidationRule | null {
  const { types, dateHint, typeHint, sitesHint } = campaign.log;
  const { countHint } = campaign.tally;
  if (countKeysOf(campaign).includes(key)) {
    return { type: "wholeNumber", minimum: 0, errorTitle: countHint.title, error: countHint.text };
  }
  switch (key) {
    case "type":
      return {
        type: "list",
        items: [types.inspection, types.closure],
        errorTitle: typeHint.title,
        error: typeHint.text,
      };
    case "date":
      return { type: "prompt", promptTitle: dateHint.title, prompt: dateHint.text };
    case "sites":
      return { type: "prompt", promptTitle: sitesHint.title, prompt: sitesHint.text };
    default:
      return null;
  }
}

/** An empty 检查行动登记 on a new sheet: one line an outing, so that the figures of 附件2 can be proven. */
export function logTemplate(campaign: Campaign, options: LogTemplateOptions = {}): Patch {
  const sheet = options.sheet ?? campaign.log.sheetName;
  const { columns } = campaign.log;
  const { body, head } = formFormats(campaign);
  const last = columns.length - 1;
  const rows = (count: number, left = 0, right = last): RangeRef => ({
    top: firstDataRow,
    left,
    bottom: firstDataRow + count - 1,
    right,
  });
  const header: RangeRef = { top: headerRow, left: 0, bottom: headerRow, right: last };
  const rules = columns.flatMap(({ key }, column): Edit[] => {
    const rule = ruleOf(campaign, key);
    return rule ? [{ kind: "validate", sheet, range: rows(coveredRows, column, column), rule }] : [];
  });
  const ruled = Array.from({ length: ruledRows }, (_, index) => [firstDataRow + index, 22] as const);
  const date = columns.findIndex(({ key }) => key === "date");
  const sites = columns.findIndex(({ key }) => key === "sites");
  const numberFormat = (column: number, format: string): Edit => ({
    kind: "format",
    sheet,
    range: rows(coveredRows, column, column),
    format: { numberFormat: format },
  });
  return [
    { kind: "addSheet", sheet, ...(options.after !== undefined && { after: options.after }) },
    {
      kind: "setCells",
      sheet,
      cells: columns.map(({ title }, column) => ({ row: headerRow, column, value: title })),
    },
    { kind: "format", sheet, range: header, format: head },
    {
      kind: "format",
      sheet,
      range: rows(ruledRows),
      format: { ...body, horizontal: "center", borders: true },
    },
    numberFormat(date, "yyyy-mm-dd"),
    numberFormat(sites, "@"),
    { kind: "columnWidths", sheet, widths: new Map(columns.map(({ width }, column) => [column, width])) },
    { kind: "rowHeights", sheet, heights: new Map([[headerRow, 40]]) },
    { kind: "rowHeights", sheet, heights: new Map(ruled), growing: true },
    ...rules,
    { kind: "freeze", sheet, freeze: { rows: firstDataRow, columns: 0 } },
    { kind: "pageSetup", sheet, setup: ledgerPage(campaign, headerRow, wholeColumns(last)) },
  ];
}
