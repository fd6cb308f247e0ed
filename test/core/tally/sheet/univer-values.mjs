// Calculates a workbook in the workbench's grid, outside Jest, which cannot load its modules.
// Standard input: { data, cells: [{ sheet, row, column }] }; standard output: the cells' values.
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";

// Its ES modules do not load in Node, its CommonJS ones do.
const require = createRequire(import.meta.url);
const { createUniver, LocaleType } = require("@univerjs/presets");
const { UniverSheetsNodeCorePreset } = require("@univerjs/presets/preset-sheets-node-core");

const { data, cells } = JSON.parse(readFileSync(0, "utf8"));
const presets = [UniverSheetsNodeCorePreset()];
const { univerAPI } = createUniver({ locale: LocaleType.ZH_CN, locales: {}, presets });
const book = univerAPI.createWorkbook(data);
univerAPI.getFormula().executeCalculation();
await univerAPI.getFormula().onCalculationEnd();
const valueOf = ({ sheet, row, column }) => book.getSheetByName(sheet).getRange(row, column).getValue();
writeSync(1, JSON.stringify(cells.map(valueOf)));
process.exit(0);
