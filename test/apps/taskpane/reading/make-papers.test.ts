import { strFromU8, unzipSync } from "fflate";
import { madePaper } from "../../../../src/apps/taskpane/reading/make-papers";
import { Reader } from "../../../../src/apps/taskpane/reading/reader";
import type { Block } from "../../../../src/core/submission";
import { paperOf } from "../../../../src/hosts/documents/paper";

const blocks: readonly Block[] = [
  { kind: "title", text: "工作总结" },
  { kind: "chart", title: "各村", bars: [] } as unknown as Block,
];
const png = new Uint8Array([1, 2, 3]);
const draw = () => Promise.resolve({ png, width: 6, height: 4 });

/** A reader whose worker answers so. */
function answering(paper: Reader["paper"]): Reader {
  const reader = new Reader(() => {
    throw new Error("no worker");
  });
  reader.paper = paper;
  return reader;
}

const partsOf = (bytes: Uint8Array) => unzipSync(bytes);

it("makes a document in the worker, with charts that the page has drawn", async () => {
  const asked: unknown[] = [];
  const reader = answering(async (paper) => {
    asked.push(structuredClone(paper));
    return { id: 0, kind: "copy", bytes: await paperOf(paper) };
  });
  const parts = partsOf(await madePaper(blocks, { draw }, reader));
  expect(strFromU8(parts["word/document.xml"]!)).toContain("工作总结");
  expect(Object.values(parts)).toContainEqual(png);
  expect(asked).toEqual([{ blocks, pictures: [{ png, width: 6, height: 4 }] }]);
});

it("makes it here where there is no worker", async () => {
  const reader = new Reader(() => {
    throw new Error("no worker");
  });
  expect(strFromU8(partsOf(await madePaper(blocks, {}, reader))["word/document.xml"]!)).toContain("工作总结");
});

it("makes none that is not wanted any more, nor where the worker fails", async () => {
  const failing = answering(() => Promise.resolve({ id: 0, kind: "unreadable", reason: "damaged" }));
  await expect(madePaper(blocks, {}, failing)).rejects.toThrow("damaged");
  await expect(madePaper(blocks, { signal: AbortSignal.abort() }, failing)).rejects.toThrow(/abort/i);
});
