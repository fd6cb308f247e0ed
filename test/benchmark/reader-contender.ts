import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { peak } from "./peak-memory.cjs";

/** Reads a file whole; `count` tells how many cells of it hold something, which is no part of the reading. */
interface Contender<Book> {
  readonly read: (bytes: Uint8Array) => Promise<Book> | Book;
  readonly count: (book: Book) => number;
}

const contender = <Book>(made: Contender<Book>): Contender<unknown> => made as Contender<unknown>;

function filled(rows: readonly (readonly unknown[] | undefined)[]): number {
  const isFilled = (value: unknown) => value !== null && value !== undefined && value !== "";
  return rows.reduce((sum, row) => sum + (row?.filter(isFilled).length ?? 0), 0);
}

async function ours(): Promise<Contender<unknown>> {
  const { readWorkbook } = await import("../../src/hosts/files");
  return contender({
    read: (bytes) => readWorkbook({ name: "清单.xlsx", bytes }),
    count: ({ sheets }) => sheets.reduce((sum, { rows }) => sum + filled(rows), 0),
  });
}

/** Contenders are loaded when asked for, so that none bears the weight of the others. */
const contenders: Readonly<Record<string, () => Promise<Contender<unknown>>>> = {
  fflate: async () => {
    const { unzipSync } = await import("fflate");
    return contender({ read: (bytes) => unzipSync(bytes), count: () => 0 });
  },
  ours: async () => {
    const { setCodec } = await import("../../src/hosts/files");
    setCodec((await import("../../src/hosts/files/node-codec")).nodeCodec);
    return ours();
  },
  "ours in the pane": ours,
  "@e965/xlsx": async () => {
    const { read } = await import("@e965/xlsx");
    return contender({
      read: (bytes) => read(bytes, { type: "array", dense: true }),
      count: ({ Sheets }) =>
        Object.values(Sheets)
          .map((sheet) => (sheet["!data"] ?? []) as ({ v?: unknown }[] | undefined)[])
          .reduce((sum, rows) => sum + filled(rows.map((row) => row?.map((cell) => cell?.v))), 0),
    });
  },
  hucre: async () => {
    const { read } = await import("hucre");
    return contender({
      read: (bytes) => read(bytes),
      count: ({ sheets }) => sheets.reduce((sum, { rows }) => sum + filled(rows), 0),
    });
  },
  exceljs: async () => {
    const { Workbook } = (await import("exceljs")).default;
    return contender({
      read: (bytes) => new Workbook().xlsx.load(bytes.slice().buffer as never),
      count: ({ worksheets }) => {
        let cells = 0;
        for (const sheet of worksheets) {
          // A cell that a merge covers repeats its master's value.
          sheet.eachRow((row) => row.eachCell((cell) => void (cells += cell.master === cell ? 1 : 0)));
        }
        return cells;
      },
    });
  },
};

/**
 * `reader-contender.ts NAME FOLDER RUNS`: reads every file of the folder RUNS times after one to warm up, or once
 * and cold, which is for memory. Prints the cells found, the milliseconds of each run, and the bytes by which the
 * process grew at its peak.
 */
async function main([name, folder, count]: readonly string[]): Promise<void> {
  const runs = Number(count);
  const files = readdirSync(folder!).map((file) => new Uint8Array(readFileSync(path.join(folder!, file))));
  const { read, count: cellsOf } = await contenders[name!]!();
  const before = process.memoryUsage().rss;
  const times: number[] = [];
  let cells = 0;
  for (let run = runs === 1 ? 1 : 0; run <= runs; run++) {
    let time = 0;
    cells = 0;
    for (const bytes of files) {
      const start = performance.now();
      const book = await read(bytes);
      time += performance.now() - start;
      if (run === runs) cells += cellsOf(book);
    }
    if (run > 0) times.push(time);
  }
  const grown = peak() - before;
  process.stdout.write(JSON.stringify({ cells, times, grown }));
}

void main(process.argv.slice(2));
