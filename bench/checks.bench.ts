import { z } from "zod";
import { cizao2019 } from "../src/core/campaign";
import { checkLedger, LedgerChecker } from "../src/core/checks";
import { readLedger } from "../src/core/ledger";
import { applyPatch, cellRange, workbookOf, type CellEdit, type SheetSnapshot } from "../src/core/workbook";
import { ledgerSheet } from "../test/builders/ledger";
import { checksGrowth } from "./checks-growth";
import { sitesThatDiffer } from "./checks-sites";
import { type Section } from "./measure";

const options = { today: "2019-11-20" } as const;
const sizes = [10_000, 100_000];
const editsMeasured = 400;
const firstRow = 3;

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

/** Milliseconds by the clock and of the processor, threads of the collector included. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

function spent(work: () => unknown): Spent {
  const processor = process.cpuUsage();
  const clock = performance.now();
  work();
  const took = performance.now() - clock;
  const { user, system } = process.cpuUsage(processor);
  return { clock: took, processor: (user + system) / 1000 };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** The medians of several runs, one to warm up left out. */
function median(work: () => unknown, runs: number): Spent {
  work();
  const all = Array.from({ length: runs }, () => spent(work));
  return {
    clock: quantile(
      all.map(({ clock }) => clock),
      0.5,
    ),
    processor: quantile(
      all.map(({ processor }) => processor),
      0.5,
    ),
  };
}

/** Names, numbers, addresses and progress texts in turn, all over the ledger. */
function editOf(i: number, count: number): CellEdit {
  const row = firstRow + ((i * 7919) % count);
  const [column, value] = (
    [
      [1, `林某洗砂场${i}`],
      [4, i % 8 < 4 ? `林某 1390000${1000 + i}` : "林某"],
      [3, `磁灶镇下灶村工业路${i}号`],
      [8, `11月${1 + (i % 28)}日依法取缔，捣毁磨粒机${i}台`],
    ] as const
  )[i % 4]!;
  return { row, column, value };
}

/** Microseconds of each edit: taken in, judged, and the list of findings made. */
function editTimes(sheet: SheetSnapshot, count: number): number[] {
  let workbook = workbookOf([sheet]);
  const checker = new LedgerChecker(readLedger(sheet, cizao2019, options)!, cizao2019, options);
  const times: number[] = [];
  for (let i = 0; i < editsMeasured + 100; i++) {
    const cell = editOf(i, count);
    workbook = applyPatch(workbook, [{ kind: "setCells", sheet: sheet.name, cells: [cell] }]);
    const { clock } = spent(() => {
      checker.update(workbook.sheets[0]!, cellRange(cell.row, cell.column));
      checker.findings();
    });
    if (i >= 100) times.push(clock * 1000);
  }
  return times;
}

function milliseconds({ clock, processor }: Spent): string {
  return `${clock.toFixed(0)} ms (${processor.toFixed(0)})`;
}

function rowsASecond(count: number, { clock }: Spent): string {
  return Math.round(count / (clock / 1000)).toLocaleString("en");
}

function measured(count: number): string[] {
  const sheet = ledgerSheet(sitesThatDiffer(count));
  const runs = count > 50_000 ? 5 : 9;
  const full = median(
    () => checkLedger(readLedger(sheet, cizao2019, options)!, cizao2019, options).length,
    runs,
  );
  const zod = median(() => sheet.rows.slice(firstRow).map((row) => rowSchema.safeParse(row)), runs);
  const edits = editTimes(sheet, count);
  return [
    count.toLocaleString("en"),
    milliseconds(full),
    rowsASecond(count, full),
    milliseconds(zod),
    rowsASecond(count, zod),
    `${(full.processor / zod.processor).toFixed(1)}×`,
    `${quantile(edits, 0.5).toFixed(0)} µs (95 %: ${quantile(edits, 0.95).toFixed(0)} µs)`,
  ];
}

export async function checks(): Promise<Section[]> {
  return [ledgerSizes(), checksGrowth()];
}

function ledgerSizes(): Section {
  return {
    title: "Checking a ledger",
    about:
      "A full check reads the sheet, every contact, disposition and progress text, and judges every row by itself and against the rows it is tied to. Beside it the same rows by a plain zod row schema, which does none of that. An edit is one cell changed, judged, and the list of findings made anew. Times are by the clock, in brackets of the processor, which tell more where the machine is shared.",
    header: [
      "rows",
      "full check",
      "rows a second",
      "zod row schema",
      "rows a second",
      "full check ÷ zod",
      "one edit",
    ],
    rows: sizes.map(measured),
  };
}
