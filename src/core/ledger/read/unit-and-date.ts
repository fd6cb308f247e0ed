import { type Campaign, oncePerCampaign } from "../../campaign";
import {
  dayWithoutYear,
  findField,
  findFieldIn,
  type Grid,
  type HeaderField,
  readReportDate,
} from "../../forms";
import { nearestUnit, rosterUnit } from "../../roster";

/** What people do with a form, in labels of who and when: 填表单位, 报送日期. */
const deeds = [
  "填报",
  "报送",
  "填表",
  "上报",
  "制表",
  "呈报",
  "申报",
  "填制",
  "编报",
  "填写",
  "编制",
  "报告",
];
const dateWords = ["日期", "时间", "日"];
/** Deeds that others do as well: what such a label says must be a unit or a day. */
const otherDeeds = ["统计", "录入", "汇总", "提交", "报表", "数据", "截止", "截至"];
/** Other words for who fills in a form. */
const unitWords = ["单位", "部门", "村居", "村社区", "村", "社区"];
const plainUnits = ["所属村", "所在村", "村委会", "村别", "村居", "村社区", "社区村", "社区"];
/** A unit by its kind, whether it is known or not. */
const organisation = /(?:[村镇乡办点局所站]|社区|街道|委会|中心|公司)$/;

/** Labels of one field: those that say what it is, and words of everyday that may. */
interface Labels {
  readonly own: readonly string[];
  readonly plain: readonly string[];
}

interface UnitAndDateLabels {
  readonly unit: Labels;
  readonly date: Labels;
}

function isUnit(value: string, campaign: Campaign): boolean {
  return (
    rosterUnit(value, campaign) !== null || nearestUnit(value, campaign) !== null || organisation.test(value)
  );
}

/** Of a year that has every day. */
const leapDay = "2020-12-31";

function isDate(value: string): boolean {
  return readReportDate(value).kind === "date" || dayWithoutYear(value, leapDay) !== null;
}

/** What people call 填报单位 and 填报时间 on either form. */
export const unitAndDateLabels = oncePerCampaign(({ ledger, tally }): UnitAndDateLabels => {
  const once = (words: readonly string[]) => [...new Set(words)];
  const unit = once([
    ledger.unitLabel,
    tally.unitLabel,
    tally.unitColumn,
    ...deeds.map((deed) => `${deed}单位`),
  ]);
  return {
    unit: {
      own: unit,
      plain: once([
        ...tally.unitColumnSynonyms,
        ...[...deeds, ...otherDeeds].flatMap((deed) => unitWords.map((word) => deed + word)),
        ...plainUnits,
      ]).filter((word) => !unit.includes(word)),
    },
    date: {
      own: once([
        ledger.dateLabel,
        tally.dateLabel,
        ...deeds.flatMap((deed) => dateWords.map((word) => deed + word)),
      ]),
      plain: [...otherDeeds.flatMap((deed) => dateWords.map((word) => deed + word)), "日期", "时间"],
    },
  };
});

/** So many rows below a table are looked at, and so many cells of them: what holds more is no line of labels. */
const rowsBelow = 12;
const mostCells = 8;
/** So many rows are looked at beside a table. */
const rowsBeside = 30;

/** Rows with few cells at the end of a sheet, from above. */
function lastRows({ sheet }: Grid, below: number): number[] {
  const rows: number[] = [];
  for (let row = sheet.rows.length - 1, seen = 0; row > below && seen < rowsBelow; row--) {
    const filled = sheet.rows[row]?.filter((value) => value !== null && value !== "").length ?? 0;
    if (filled === 0) continue;
    seen++;
    if (filled <= mostCells) rows.unshift(row);
  }
  return rows;
}

/** Rows with something right of the table, from its header on: few are looked at. */
function beside({ sheet }: Grid, headerTop: number, right: number | undefined): number[] {
  const rows: number[] = [];
  if (right === undefined) return rows;
  for (let row = headerTop; row < Math.min(sheet.rows.length, headerTop + rowsBeside); row++)
    if ((sheet.rows[row]?.length ?? 0) > right) rows.push(row);
  return rows;
}

/** Where a form lies in its sheet. */
export interface FormPlace {
  /** First row of the form's part of the sheet. */
  readonly from?: number;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** The first column right of the table, where that is known. */
  readonly right?: number;
}

/**
 * 填报单位 and 填报时间 of a form, by any of the labels that people give them: above the header, below the table, right
 * of it, else in the header or footer of the page. Where a label may stand by chance, its value must be a unit or a date.
 */
export function findUnitAndDate(
  grid: Grid,
  place: FormPlace,
  campaign: Campaign,
): { readonly unitField: HeaderField; readonly dateField: HeaderField } {
  const { unit, date } = unitAndDateLabels(campaign);
  return {
    unitField: findFirst(grid, place, unit, date.own, (value) => isUnit(value, campaign)),
    dateField: findFirst(grid, place, date, unit.own, isDate),
  };
}

/** What stands below a label that is not filled in, where it is what the label asks for. */
function valueBelow(
  grid: Grid,
  { at, text }: HeaderField,
  end: number,
  accepts: (value: string) => boolean,
): HeaderField | null {
  if (!at || text !== "" || at.row + 1 >= end) return null;
  const below = { row: at.row + 1, column: at.column };
  const value = grid.text(below.row, below.column).trim();
  return value !== "" && accepts(value) ? { at: below, text: value } : null;
}

/** The first field that is filled in; else the first label that stands there. */
function findFirst(
  grid: Grid,
  { from = 0, headerTop, headerBottom, right }: FormPlace,
  labels: Labels,
  others: readonly string[],
  accepts: (value: string) => boolean,
): HeaderField {
  const below = lastRows(grid, headerBottom);
  const withBelow = (field: HeaderField, end: number) => valueBelow(grid, field, end, accepts) ?? field;
  const above = (label: string, isPlain: boolean) =>
    withBelow(findField(grid, headerTop, label, others, { from, isPlain }), headerTop);
  const elsewhere = (label: string, isPlain: boolean) => [
    ...below.map((row) =>
      withBelow(findField(grid, row + 1, label, others, { from: row, isPlain }), grid.sheet.rows.length),
    ),
    ...beside(grid, headerTop, right).map((row) =>
      findField(grid, row + 1, label, others, { from: row, left: right!, isPlain }),
    ),
    findFieldIn(grid.sheet.printed ?? [], label, others, { isPlain }),
  ];
  let empty: HeaderField = { at: null, text: "" };
  for (const label of labels.own) {
    const field = above(label, false);
    if (field.text) return field;
    if (!empty.at) empty = field;
  }
  for (const label of labels.own) {
    const field = elsewhere(label, false).find(({ text }) => text !== "" && accepts(text));
    if (field) return field;
  }
  for (const label of labels.plain) {
    const field = [above(label, true), ...elsewhere(label, true)].find(
      ({ text }) => text !== "" && accepts(text),
    );
    if (field) return field;
  }
  return empty;
}
