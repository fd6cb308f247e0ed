import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fixturePath } from "../../fixtures";
import type { Judgement } from "./judging";
import { newFolder, qingdan } from "./qingdan";

const good = fixturePath("cases/date-in-remarks.xlsx");
const english = /Invalid|expected|received|Required|Too (small|big)/i;

/** A campaign that cannot be done is refused in Chinese with its field named, and nothing is written. */
async function expectRefused(campaign: string, field: RegExp, ...argv: readonly string[]): Promise<void> {
  const out = path.join(newFolder(), "out.xlsx");
  const { status, err } = await qingdan(...argv, "-o", out, "--campaign", campaign);
  expect([status, existsSync(out)]).toEqual([2, false]);
  const words = err.replaceAll(campaign, "");
  expect(words).toMatch(field);
  expect(words).toMatch(/[一-龥]/);
  expect(words).not.toMatch(english);
}

/** Campaigns that contradict themselves or ask for what no workbook can hold. */
export const campaigns: Readonly<Record<string, Judgement>> = {
  "campaign_nofigs_t.json": (file) => expectRefused(file, /figures|调度表/, "tally", good),
  "campaign_samesheets_cons.json": (file) =>
    expectRefused(file, /sheets|工作表/, "consolidate", good, "--period", "2019-11-20"),
  "campaign_sheetname_tpl.json": (file) => expectRefused(file, /sheetName|工作表/, "template"),
};

/** A field that is missing or of a wrong kind is named in Chinese; a good campaign works. */
export async function wrongFieldsAreNamed(): Promise<void> {
  const right = fixturePath("cases/faults/campaign_good.json");
  const folder = newFolder();
  const { status } = await qingdan("template", "-o", path.join(folder, "good.xlsx"), "--campaign", right);
  expect(status).toBe(0);
  const campaign = JSON.parse(readFileSync(right, "utf8")) as Record<string, unknown>;
  for (const [field, wrong] of [
    ["town", undefined],
    ["dueDays", ["x"]],
    ["roster", 5],
  ] as const) {
    const file = path.join(folder, "wrong.json");
    writeFileSync(file, JSON.stringify({ ...campaign, [field]: wrong }));
    await expectRefused(file, new RegExp(field), "template");
  }
}
