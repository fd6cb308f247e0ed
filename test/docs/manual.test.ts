import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { cizao2019 } from "../../src/core/campaign";
import { consolidationTabText } from "../../src/words/zh-CN/pane/consolidation/consolidation-tab";
import { rowFieldsText } from "../../src/words/zh-CN/pane/row-fields";

const folder = path.resolve(__dirname, "../../docs/manual");
const written = ["README.md", "clerk.md", "squad.md", "materials.md", "troubleshooting.md", "tabs.md"];
const textOf = (name: string) => readFileSync(path.join(folder, name), "utf8");
const images = readdirSync(path.join(folder, "images")).filter((name) => name.endsWith(".png"));
const tabs = ["ledger", "tally", "submission", "consolidation"];

/** Labels that take a name from the campaign; the manual speaks of the one built in. */
const labels = [consolidationTabText.saveNote(cizao2019), rowFieldsText.progressTitle(cizao2019)];
/** Everything that the product says, as its source has it. */
const spoken = path.resolve(__dirname, "../../src/words/zh-CN");
const words = readdirSync(spoken, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(path.join(spoken, name), "utf8"))
  .join("\n");

describe("the manual", () => {
  it.each(written)("has only working links: %s", (name) => {
    const links = [...textOf(name).matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
  });

  it("names every button as the pane does", () => {
    const bold = written.flatMap((name) =>
      [...textOf(name).matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => text!),
    );
    // Headings of the manual's own, and marks.
    const names = bold.filter((text) => !/[。0-9：]|^[打⋯＞]/.test(text));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !words.includes(name) && !labels.includes(name))).toEqual([]);
  });

  it("shows every tab narrow and wide, with pictures of at most 60 KB, all of them used", () => {
    for (const tab of tabs) {
      expect(images).toEqual(expect.arrayContaining([`${tab}-320.png`, `${tab}-450.png`]));
    }
    const all = written.map(textOf).join("\n");
    for (const image of images) {
      expect(statSync(path.join(folder, "images", image)).size).toBeLessThanOrEqual(60 * 1024);
      expect(all).toContain(`images/${image}`);
    }
  });

  it("keeps to a page for the clerk and two for the squad", () => {
    const characters = (name: string) => textOf(name).replace(/!\[[^\]]*\]\([^)]*\)|[\s|*-]/g, "").length;
    expect(characters("clerk.md")).toBeLessThan(1000);
    expect(characters("squad.md")).toBeLessThan(2000);
  });
});
