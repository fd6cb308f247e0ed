import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { watch } from "../../scripts/server/watch";

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(os.tmpdir(), "watch-"));
const entry = path.join(folder, "main.js");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until the built file says something. */
async function says(text: string, built: () => Promise<void>): Promise<void> {
  for (;;) {
    await built();
    if (readFileSync(path.join(folder, "dist/main.js"), "utf8").includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it("builds, and builds again after a change", async () => {
  writeFileSync(entry, 'document.title = "first";');
  const { built, stop } = watch([{ mode: "development", entry: { main: entry } }], path.join(folder, "dist"));
  await says("first", built);
  writeFileSync(entry, 'document.title = "second";');
  await says("second", built);
  await stop();
});
