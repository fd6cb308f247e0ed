import { Worker } from "node:worker_threads";
import { cizao2019 } from "../../../src/core/campaign";
import type { FoundFile } from "../../../src/apps/cli/found-file";
import { progressBar } from "../../../src/apps/cli/progress-bar";
import type { MakeWorker } from "../../../src/apps/cli/reading/checking";
import { ReadingPool } from "../../../src/apps/cli/reading/pool";
import type { UnitFile } from "../../../src/core/consolidation";

/** A thread that answers with the file's name, after doing what the name says. */
const thread = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ name }) => {
    if (name.includes("hangs")) for (;;);
    if (name.includes("dies")) process.exit(0);
    if (name.includes("throws")) throw new Error("陈某 13900000001");
    if (name.includes("eats")) { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
    const answer = () => parentPort.postMessage([{ kind: "no-ledger", file: name, findings: [] }]);
    if (name.includes("late")) setTimeout(answer, 300); else answer();
  });
  parentPort.postMessage("ready");`;

const makeWorker: MakeWorker = () =>
  new Worker(thread, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });

const found = (name: string): FoundFile => ({ path: name, name, modified: 0 });
const checking = { campaign: cizao2019, today: "2019-11-20", period: null } as const;

async function read(names: readonly string[], size: number): Promise<UnitFile[]> {
  const taken: UnitFile[] = [];
  const take = (files: readonly UnitFile[]) => void taken.push(...files);
  await new ReadingPool(names.map(found), checking, makeWorker, take, 2000).run(size);
  return taken;
}

describe("reading in threads", () => {
  it("passes files on in order, however long each takes", async () => {
    const names = ["late 1", "2", "3", "late 4", ...Array.from({ length: 30 }, (_, i) => `${i + 5}`)];
    expect((await read(names, 3)).map(({ file }) => file)).toEqual(names);
  });

  it.each([
    ["hangs", "too-slow"],
    ["dies", "damaged"],
    ["throws", "damaged"],
    ["eats", "too-large"],
  ])(
    "a file that %s its thread is %s and the others are read",
    async (what, reason) => {
      const files = await read(["1", "2", `${what} 下灶村.xlsx`, "4", "5", "6"], 2);
      expect(
        files.map((file) => (file.kind === "unreadable" ? [file.reason, file.unit] : file.file)),
      ).toEqual(["1", "2", [reason, "下灶村"], "4", "5", "6"]);
    },
    30_000,
  );

  it("ends its threads when it is closed", async () => {
    const workers: Worker[] = [];
    const make: MakeWorker = (given) => {
      const worker = makeWorker(given);
      workers.push(worker);
      return worker;
    };
    const pool = new ReadingPool(["hangs 1", "hangs 2", "3"].map(found), checking, make, () => undefined);
    const run = pool.run(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const exits = workers.map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
    pool.close();
    await Promise.all([run, ...exits]);
    expect(workers).toHaveLength(2);
  });
});

describe("the progress bar", () => {
  it("is drawn on a terminal only, and disappears at the end", () => {
    const said = { terminal: "", file: "" };
    for (const isTerminal of [true, false]) {
      const bar = progressBar(
        { isTerminal, err: (text) => void (said[isTerminal ? "terminal" : "file"] += text) },
        4,
      );
      for (let i = 0; i < 4; i++) bar.step();
      bar.end();
    }
    expect(said.file).toBe("");
    expect(said.terminal).toContain("0/4");
    expect(said.terminal).toContain(`${"█".repeat(24)} 正在读取 4/4`);
    expect(said.terminal.endsWith("\r\u001b[K")).toBe(true);
    expect(said.terminal).not.toContain("\n");
  });
});
