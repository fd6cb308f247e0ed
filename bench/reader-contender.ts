import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { peak } from "../scripts/reliability/process-cost.cjs";
import { type Contender, contender, filled } from "./contender";
import { type Spent, spentOn } from "./spent";

async function ours(): Promise<Contender<unknown>> {
  const { readWorkbook } = await import("../src/hosts/files");
  return contender({
    read: (bytes) => readWorkbook({ name: "清单.xlsx", bytes }),
    count: ({ sheets }) => sheets.reduce((sum, { rows }) => sum + filled(rows), 0),
  });
}

/** Contenders are loaded when asked for, so that none bears the weight of the others. */
const contenders: Readonly<Record<string, () => Promise<Contender<unknown>>>> = {
  zlib: async () => {
    const [{ Budget }, { defaultLimits }, { ZipArchive }, { inflateRawSync }] = await Promise.all([
      import("../src/hosts/files/budget"),
      import("../src/hosts/files/source-file"),
      import("../src/hosts/files/zip/archive"),
      import("node:zlib"),
    ]);
    const read = (bytes: Uint8Array) => {
      const archive = new ZipArchive(bytes, new Budget(defaultLimits));
      return archive.entries.map((entry) => inflateRawSync(archive.stored(entry)));
    };
    return contender({ read, count: () => 0 });
  },
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
 * and cold, which is for memory. Prints the cells found, what each run took, and the bytes by which the process grew at
 * its peak.
 */
async function main([name, folder, count]: readonly string[]): Promise<void> {
  const runs = Number(count);
  const files = readdirSync(folder!).map((file) => new Uint8Array(readFileSync(path.join(folder!, file))));
  const { read, count: cellsOf } = await contenderOf(name!);
  const before = process.memoryUsage().rss;
  const times: Spent[] = [];
  let cells = 0;
  for (let run = runs === 1 ? 1 : 0; run <= runs; run++) {
    let [clock, computed] = [0, 0];
    cells = 0;
    for (const bytes of files) {
      let book: unknown;
      const spent = await spentOn(async () => (book = await read(bytes)));
      clock += spent.clock;
      computed += spent.computed;
      if (run === runs) cells += cellsOf(book);
    }
    if (run > 0) times.push({ clock, computed });
  }
  const grown = peak() - before;
  process.stdout.write(JSON.stringify({ cells, times, grown }));
}

void main(process.argv.slice(2));
