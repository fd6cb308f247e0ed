import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { peak } from "../scripts/reliability/process-cost.cjs";
import { type Contender, contender, filled } from "./contender";

async function ours(): Promise<Contender<unknown>> {
  const { readWorkbook } = await import("../src/hosts/files");
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
    const { setCodec } = await import("../src/hosts/files");
    setCodec((await import("../src/hosts/files/node-codec")).nodeCodec);
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
};

/** A reader of ours or, from `peers`, of another project. */
async function contenderOf(name: string): Promise<Contender<unknown>> {
  const load = contenders[name];
  if (load) return load();
  const peer = (await import(`./peers/${name}`)) as { readonly reader: Contender<unknown> };
  return peer.reader;
}

/**
 * `reader-contender.ts NAME FOLDER RUNS`: reads every file of the folder RUNS times after one to warm up, or once
 * and cold, which is for memory. Prints the cells found, the milliseconds of each run, and the bytes by which the
 * process grew at its peak.
 */
async function main([name, folder, count]: readonly string[]): Promise<void> {
  const runs = Number(count);
  const files = readdirSync(folder!).map((file) => new Uint8Array(readFileSync(path.join(folder!, file))));
  const { read, count: cellsOf } = await contenderOf(name!);
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
