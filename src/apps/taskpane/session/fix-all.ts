import { fixSafely, type SafeFixes } from "../../../core/findings";
import type { WorkbookSnapshot } from "../../../core/workbook";
import type { Engine } from "./engine";

/** 一键规范: every safe fix of the ledger on a sheet, accepted warnings left alone. */
export function fixAll(engine: Engine, workbook: WorkbookSnapshot, sheet: string): SafeFixes {
  const { accepted } = engine.judge(workbook, sheet);
  return fixSafely(workbook, (current) => engine.judge(current, sheet).open, accepted);
}
