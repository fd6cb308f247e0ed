import { type Edit, type RangeRef } from "../src/core/workbook";
import { createFile, readWorkbook, setCodec } from "../src/hosts/files";
import { nodeCodec } from "../src/hosts/files/node-codec";
import { officeFile } from "../test/builders/office-file";
import { type Growing, growthSection } from "./growth-section";
import type { Section } from "./measure";

const sheet = "清单";

/** A workbook of one sheet with a cell in each row, and more done to each row. */
function withRows(rows: number, more: (row: number, range: RangeRef) => Edit): Promise<Uint8Array> {
  const all = Array.from({ length: rows }, (_, row) => row);
  return createFile([
    { kind: "addSheet", sheet },
    { kind: "setCells", sheet, cells: all.map((row) => ({ row, column: 0, value: `第${row}行` })) },
    ...all.map((row) => more(row, { top: row, left: 0, bottom: row, right: 3 })),
  ]);
}

const color = (row: number): string => `#${(0x100000 + row).toString(16).slice(-6)}`;

const growing: readonly Growing<Uint8Array>[] = [
  {
    of: "rows",
    sizes: [10_000, 80_000],
    make: (size) => officeFile(size, "下灶村", "2019年11月20日"),
  },
  {
    of: "sheets",
    sizes: [50, 200],
    make: (size) =>
      createFile(
        Array.from({ length: size }, (_, at): Edit[] => [
          { kind: "addSheet", sheet: `${sheet}${at}` },
          { kind: "setCells", sheet: `${sheet}${at}`, cells: [{ row: 0, column: 0, value: "序号" }] },
        ]).flat(),
      ),
  },
  {
    of: "merges",
    sizes: [500, 4000],
    make: (size) => withRows(size, (_, range) => ({ kind: "merge", sheet, range })),
  },
  {
    of: "styles",
    sizes: [500, 4000],
    make: (size) =>
      withRows(size, (row, range) => ({ kind: "format", sheet, range, format: { fill: color(row) } })),
  },
];

/** How reading grows, in Node. */
export function readerGrowth(): Promise<Section> {
  setCodec(nodeCodec);
  const read = (bytes: Uint8Array) => readWorkbook({ name: "清单.xlsx", bytes });
  return growthSection({ title: "How reading grows", about: "One file, in Node." }, growing, read);
}
