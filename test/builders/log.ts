import { cizao2019, type Campaign, type LogColumnKey } from "../../src/core/campaign";
import type { CellValue, SheetSnapshot } from "../../src/core/workbook";
import { sheetOf } from "./workbook";

/** An outing by column; what is left out is empty. */
export type Outing = Readonly<Partial<Record<LogColumnKey, CellValue>>>;

/** A line of a log: an outing, or the cells as they stand in a row. */
export type LogLine = Outing | readonly CellValue[];

export interface LogOptions {
  readonly campaign?: Campaign;
  readonly sheet?: string;
  /** The columns that the log has; by default all of the campaign's. */
  readonly keys?: readonly LogColumnKey[];
}

function isCells(line: LogLine): line is readonly CellValue[] {
  return Array.isArray(line);
}

/** 检查行动登记 with these lines below its titles. */
export function logSheet(lines: readonly LogLine[], options: LogOptions = {}): SheetSnapshot {
  const { campaign = cizao2019 } = options;
  const { columns, sheetName } = campaign.log;
  const keys = options.keys ?? columns.map(({ key }) => key);
  const titles = keys.map((key) => columns.find((column) => column.key === key)!.title);
  const rows = lines.map((line) => (isCells(line) ? line : keys.map((key) => line[key] ?? null)));
  return sheetOf(options.sheet ?? sheetName, [titles, ...rows]);
}
