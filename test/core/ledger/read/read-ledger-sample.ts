import { cizao2019 } from "../../../../src/core/campaign";
import { readLedger } from "../../../../src/core/ledger";
import type { CellValue, SheetSnapshot } from "../../../../src/core/workbook";
import { sheetOf } from "../../../builders/workbook";

/** The official titles. */
export const titles = cizao2019.ledger.columns.map(({ title }) => title);
export const today = "2019-12-10";
/** By a campaign of its own, of which no titles are kept yet. */
export const read = (rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}) =>
  readLedger({ ...sheetOf("清单", rows), ...more }, { ...cizao2019 }, { today });
