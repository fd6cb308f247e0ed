import type { Patch } from "../../../../src/core/workbook";
import { LEDGER, ledger, OTHER, YES_NO } from "../../../contract/sample";

const DISPATCH = "调度表";

const built = (sheet: string): Patch => [
  { kind: "addSheet", sheet, after: LEDGER },
  {
    kind: "setCells",
    sheet,
    cells: [
      { row: 0, column: 0, value: "标题" },
      { row: 1, column: 0, value: 3, formula: `=${LEDGER}!C3` },
    ],
  },
  { kind: "merge", sheet, range: { top: 0, left: 0, bottom: 0, right: 2 } },
  { kind: "format", sheet, range: { top: 0, left: 0, bottom: 0, right: 0 }, format: { bold: true } },
];

/** Patches of the kinds that the product's buttons make. */
export const patches: Readonly<Record<string, Patch>> = {
  conform: [
    { kind: "insertColumns", sheet: LEDGER, column: 3, count: 1 },
    {
      kind: "setCells",
      sheet: LEDGER,
      cells: [
        { row: 1, column: 3, value: "联系方式" },
        { row: 2, column: 1, value: "甲" },
      ],
    },
    { kind: "deleteRows", sheet: LEDGER, row: 4, count: 1 },
    { kind: "insertRows", sheet: LEDGER, row: 1, count: 1 },
    { kind: "merge", sheet: LEDGER, range: { top: 1, left: 0, bottom: 1, right: 2 } },
    { kind: "setCells", sheet: LEDGER, cells: [{ row: 1, column: 0, value: "填报单位：大埔村" }] },
    { kind: "validate", sheet: LEDGER, range: { top: 3, left: 3, bottom: 5, right: 3 }, rule: YES_NO },
    {
      kind: "removeConditionalFormat",
      sheet: LEDGER,
      format: { range: { top: 3, left: 0, bottom: 5, right: 4 }, formula: '$E4=""', fill: "#FFCCCC" },
    },
    { kind: "freeze", sheet: LEDGER, freeze: { rows: 3, columns: 0 } },
    { kind: "hideRows", sheet: LEDGER, rows: [4], hidden: true },
    { kind: "property", name: "qingdan.period", value: "2019-11-20" },
  ],
  "fix all": [
    {
      kind: "setCells",
      sheet: LEDGER,
      cells: [
        { row: 2, column: 1, value: "甲陶瓷厂" },
        { row: 3, column: 0, value: 7 },
        { row: 4, column: 3, value: "0595-85880000" },
        { row: 5, column: 2, value: null },
      ],
    },
    { kind: "setCells", sheet: OTHER, cells: [{ row: 0, column: 1, value: "y" }] },
  ],
  "generate a sheet": [...built(DISPATCH), { kind: "property", name: "qingdan.stamp", value: "1" }],
  "refresh a sheet": [
    { kind: "removeSheet", sheet: OTHER },
    ...built(OTHER),
    { kind: "setCells", sheet: LEDGER, cells: [{ row: 2, column: 3, value: "已刷新" }] },
  ],
  "consolidate into sheets": [
    ...built("汇总"),
    ...built("明细"),
    { kind: "setCells", sheet: LEDGER, cells: [{ row: 8, column: 0, value: 3, formula: "=汇总!A2" }] },
    { kind: "renameSheet", sheet: OTHER, name: "另表改名" },
  ],
};

export const start = ledger;
