import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTally } from "../../../src/apps/cli/tally";
import { createFile } from "../../../src/hosts/files";
import { villageWorkbook } from "../../builders/workbook";
import { asPatch } from "../../hosts/files/as-patch";
import { call } from "./call";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tally-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("qingdan tally says beside what a figure counts what it does not, with the reason", async () => {
  const progress = "11月8日用挖掘机捣毁磨粒机3台，拟查封电表1个。查处设备4台。12月5日捣毁设备2台。查封电表。";
  const file = path.join(folder, "下灶村.xlsx");
  writeFileSync(file, await createFile(asPatch(villageWorkbook([{ progress }]))));
  const { out } = await call(runTally, [file]);
  const lines = out.split("\n").filter((line) => /捣毁|查封|查处/.test(line));
  expect(lines.map((line) => line.trim())).toEqual([
    "捣毁生产设备  3 台  进展",
    "专项整治清单!I4 “捣毁磨粒机3台” +3 2019-11-08",
    "专项整治清单!I4 “查处设备4台” 未计入（待确认）",
    "专项整治清单!I4 “捣毁设备2台” 未计入（不在期内）",
    "查封电表  — 个  未填",
    "专项整治清单!I4 “拟查封电表1个” 未计入（计划）",
    "专项整治清单!I4 “查封电表” 未计入（未写数量）",
  ]);
});
