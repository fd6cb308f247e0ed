import { columnOf, promptTitleOf, type Campaign, type ColumnKey } from "../campaign";
import {
  cellAddress,
  columnName,
  type ConditionalFormat,
  type RangeRef,
  type Validation,
  type ValidationRule,
} from "../workbook";

/** Rows covered beyond the rows in use, at least. */
export const spareRows = 200;

const pale = { missing: "#FDE7E9", doubtful: "#FFF4CE" } as const;

/** Where the columns of a ledger stand and which rows its rules cover. */
export interface RuledArea {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** First row below the header and last row covered, zero-based. */
  readonly first: number;
  readonly last: number;
}

function columnRange({ first, last }: RuledArea, column: number): RangeRef {
  return { top: first, left: column, bottom: last, right: column };
}

/** Whether a cell holds a disposition that the campaign does not have. */
function isNoneOf(cell: string, { dispositions }: Campaign): string {
  return `AND(LEN(${cell})>0,${dispositions.map(({ word }) => `${cell}<>"${word}"`).join(",")})`;
}

function ruleOf(campaign: Campaign, key: ColumnKey): ValidationRule | null {
  const { title, hint, error = "" } = columnOf(campaign, key);
  const promptTitle = promptTitleOf(title);
  switch (key) {
    case "sequence":
      return { type: "wholeNumber", minimum: 1, errorTitle: promptTitle, error };
    case "town":
      return { type: "list", items: [campaign.town], errorTitle: promptTitle, error };
    case "disposition":
      return {
        type: "list",
        items: campaign.dispositions.map(({ word }) => word),
        errorTitle: promptTitle,
        error,
      };
    default:
      return hint ? { type: "prompt", promptTitle, prompt: hint } : null;
  }
}

/** The validations of 附件1: lists for 所在镇 and 拟处理意见, whole numbers for 序号, hints for what people type. */
export function ledgerValidations(area: RuledArea, campaign: Campaign): Validation[] {
  const validations: Validation[] = [];
  for (const [key, column] of area.columns) {
    const rule = ruleOf(campaign, key);
    if (rule) validations.push({ range: columnRange(area, column), rule });
  }
  return validations;
}

function columnsIn({ columns }: RuledArea, campaign: Campaign) {
  return campaign.ledger.columns.flatMap(({ key, required }) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ key, column, required }];
  });
}

/** Formulas for what may be wrong with a cell of a column. */
function wrongIn(area: RuledArea, campaign: Campaign, key: ColumnKey, column: number): readonly string[] {
  const cell = cellAddress(area.first, column);
  const begun = [...area.columns]
    .filter(([each]) => each !== "sequence")
    .map(([, each]) => `LEN($${columnName(each)}${area.first + 1})`)
    .join("+");
  return [
    ...(columnOf(campaign, key).required === "no" ? [] : [`AND(LEN(TRIM(${cell}))=0,${begun}>0)`]),
    ...(key === "disposition" ? [isNoneOf(cell, campaign)] : []),
  ];
}

/** The conditional formats that earlier versions laid where one is laid now: one for each thing that may be wrong. */
export function earlierConditionalFormats(area: RuledArea, campaign: Campaign): ConditionalFormat[] {
  return columnsIn(area, campaign).flatMap(({ key, column, required }) => {
    const wrong = wrongIn(area, campaign, key, column);
    if (wrong.length < 2) return [];
    const fills = required === "warned" ? [pale.doubtful, pale.missing] : [pale.missing];
    return wrong.flatMap((formula) =>
      fills.map((fill) => ({ range: columnRange(area, column), formula, fill })),
    );
  });
}

/**
 * The conditional formats of 附件1: an empty required cell in a row that has begun, a disposition that is
 * none of the three (pasting bypasses validation), and a repeated name and address.
 */
export function ledgerConditionalFormats(area: RuledArea, campaign: Campaign): ConditionalFormat[] {
  const { columns, first, last } = area;
  const row = first + 1;
  const formats: ConditionalFormat[] = [];
  for (const { key, column, required } of columnsIn(area, campaign)) {
    const wrong = wrongIn(area, campaign, key, column);
    if (wrong.length === 0) continue;
    formats.push({
      range: columnRange(area, column),
      formula: wrong.length === 1 ? wrong[0]! : `OR(${wrong.join(",")})`,
      fill: required === "warned" ? pale.doubtful : pale.missing,
    });
  }
  const name = columns.get("siteName");
  const address = columns.get("address");
  if (name !== undefined && address !== undefined) {
    const whole = (column: number) => `$${columnName(column)}$${row}:$${columnName(column)}$${last + 1}`;
    const own = (column: number) => `$${columnName(column)}${row}`;
    formats.push({
      // On all that lies between: two formats on one range are what some Excels cannot load.
      range: { top: first, left: Math.min(name, address), bottom: last, right: Math.max(name, address) },
      formula: `AND(LEN(${own(name)})>0,LEN(${own(address)})>0,COUNTIFS(${whole(name)},${own(name)},${whole(address)},${own(address)})>1)`,
      fill: pale.doubtful,
    });
  }
  return formats;
}
