import { z } from "zod";
import { cizao2019 } from "../../src/campaign";
import { checkLedger, LedgerChecker, readLedger } from "../../src/ledger";
import { applyPatch, cellRange, workbookOf } from "../../src/workbook";
import { time, written, type Section } from "./measure";
import { villageSheet } from "./village-rows";

const options = { today: "2019-11-20" };

/** The same rows by a plain row schema: no ties between rows, no texts read. */
const rowSchema = z.tuple([
  z.number().int().min(1),
  z.string().min(1),
  z.literal("磁灶镇"),
  z.string().min(6),
  z.string().regex(/\p{Script=Han}.*1[3-9]\d{9}/u),
  z.string().regex(/\d[台套条部个]/),
  z.string().min(1),
  z.enum(["关停取缔", "整治改造", "整合搬迁"]),
  z.string().min(1),
  z.string().nullable(),
]);

export async function checks(): Promise<Section> {
  const rows: string[][] = [];
  for (const count of [10_000, 100_000]) {
    const sheet = villageSheet(count);
    const runs = count > 50_000 ? 3 : 5;
    const full = await time(() => {
      const ledger = readLedger(sheet, cizao2019, options)!;
      checkLedger(ledger, cizao2019, options);
    }, runs);
    const zod = await time(() => sheet.rows.slice(3).map((row) => rowSchema.safeParse(row)), runs);

    let workbook = workbookOf([sheet]);
    const checker = new LedgerChecker(readLedger(sheet, cizao2019, options)!, cizao2019, options);
    const edits: number[] = [];
    for (let i = 0; i < 200; i++) {
      const row = 3 + ((i * 7919) % count);
      const cell = {
        row,
        column: i % 2 ? 4 : 1,
        value: i % 2 ? `林某 1390000${1000 + i}` : `林某洗砂场${i}`,
      };
      workbook = applyPatch(workbook, [{ kind: "setCells", sheet: sheet.name, cells: [cell] }]);
      const start = performance.now();
      checker.update(workbook.sheets[0]!, cellRange(cell.row, cell.column));
      checker.findings();
      edits.push(performance.now() - start);
    }
    edits.sort((a, b) => a - b);
    rows.push([
      count.toLocaleString("en"),
      written(full),
      Math.round(count / (full.median / 1000)).toLocaleString("en"),
      written(zod),
      `${(full.median / zod.median).toFixed(2)}×`,
      `${((edits[100] ?? 0) * 1000).toFixed(0)} µs (95 %: ${((edits[190] ?? 0) * 1000).toFixed(0)} µs)`,
    ]);
  }
  return {
    title: "Checking a ledger",
    about:
      "A full check reads the sheet, every contact, disposition and progress text, and judges every row by itself and against the rows it is tied to. Beside it the same rows by a plain zod row schema, which does none of that. An edit is one cell changed, judged, and the list of findings made anew.",
    header: ["rows", "full check", "rows a second", "zod row schema", "full check ÷ zod", "one edit"],
    rows,
  };
}
