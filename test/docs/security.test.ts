import { readFileSync } from "node:fs";
import path from "node:path";
import { readerLimitsManual } from "../../scripts/manual-checks/reader-limits";
import { localKey, localStores } from "../../src/apps/taskpane/local-data/stores";
import { root } from "./markdown";

const page = readFileSync(path.join(root, "SECURITY.md"), "utf8");

describe("the page on security", () => {
  it("says what a file may cost, as the readers have it", () => {
    expect(page).toContain(readerLimitsManual().join("\n"));
  });

  it("names every place where the browser keeps something", () => {
    for (const name of [...localStores.map((store) => `qingdan-${store}`), `\`${localKey}*\``])
      expect(page).toContain(name);
  });
});
