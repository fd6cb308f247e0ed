// Calculates a workbook in the workbench's grid, outside Jest, which cannot load its modules.
// Standard input: { data, cells: [{ sheet, row, column }] }; standard output: the cells' values.
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";

// Its ES modules do not load in Node, its CommonJS ones do.
const require = createRequire(import.meta.url);
const { LocaleType, LogLevel, Univer } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
require("@univerjs/sheets/facade");
require("@univerjs/engine-formula/facade");
require("@univerjs/sheets-formula/facade");

const { data, cells } = JSON.parse(readFileSync(0, "utf8"));
const univer = new Univer({ logLevel: LogLevel.WARN, locale: LocaleType.ZH_CN, locales: {} });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
  univer.registerPlugin(plugin);
const univerAPI = FUniver.newAPI(univer);
const book = univerAPI.createWorkbook(data);
univerAPI.getFormula().executeCalculation();
await univerAPI.getFormula().onCalculationEnd();
const valueOf = ({ sheet, row, column }) => book.getSheetByName(sheet).getRange(row, column).getValue();
writeSync(1, JSON.stringify(cells.map(valueOf)));
process.exit(0);
