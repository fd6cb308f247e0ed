import { Worker } from "node:worker_threads";
import { BoundedReader } from "../../../src/apps/cli/reading/bounded-reader";
import type { MakeWorker } from "../../../src/apps/cli/reading/checking";
import { readingHeap, readingPatience } from "../../../src/hosts/files/patience";

/** A thread that answers with a workbook of no sheets, after doing what the file's name says. */
const thread = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ source: { name } }) => {
    if (name === "hangs") for (;;);
    if (name === "dies") process.exit(0);
    if (name === "eats") { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
    if (name === "letter") parentPort.postMessage({ reason: "no-table", text: ["本村无散乱污加工点"] });
    else parentPort.postMessage(name === "damaged" ? { reason: "damaged" } : { workbook: { sheets: [] } });
  });
  parentPort.postMessage("ready");`;

const made: Worker[] = [];
const makeWorker: MakeWorker = () => {
  const worker = new Worker(thread, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
  made.push(worker);
  return worker;
};
const file = (name: string, size = 0) => ({ name, bytes: new Uint8Array(size) });

beforeEach(() => void made.splice(0));

describe("a reader in a thread", () => {
  it("reads one file after another in one thread", async () => {
    const reader = new BoundedReader(makeWorker);
    for (const name of ["a", "b"]) expect(await reader.read(file(name))).toEqual({ sheets: [] });
    await expect(reader.read(file("damaged"))).rejects.toMatchObject({ reason: "damaged", text: null });
    await expect(reader.read(file("letter"))).rejects.toMatchObject({ text: ["本村无散乱污加工点"] });
    reader.close();
    expect(made).toHaveLength(1);
  });

  it.each([
    ["hangs", "too-slow"],
    ["dies", "damaged"],
    ["eats", "too-large"],
  ])("that %s cannot read the file, and the next one gets another", async (name, reason) => {
    const reader = new BoundedReader(makeWorker);
    await expect(reader.read(file(name))).rejects.toMatchObject({ reason });
    expect(await reader.read(file("a"))).toEqual({ sheets: [] });
    reader.close();
    expect(made).toHaveLength(2);
  });

  it("whose code does not come does not blame the file", async () => {
    const reader = new BoundedReader(() => new Worker("process.exit(1)", { eval: true }));
    await expect(reader.read(file("a"))).rejects.toMatchObject({ reason: "not-loaded" });
    reader.close();
  });
});

it("lets a large file take more time and memory than a small one, and none without end", () => {
  const [small, large] = [2_000, 50 << 20];
  expect([readingPatience(small), readingHeap(small)]).toEqual([expect.closeTo(4000, -2), 257]);
  expect([readingPatience(large), readingHeap(large)]).toEqual([20_000, 1024]);
});
