import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../src/apps/cli/run";
import { call } from "./call";

const rows = [
  "11月8日联合取缔，用挖掘机捣毁磨粒机3台，查封电表1个，行政拘留1人，释放2人",
  "捣毁设备5台：切石机3台、磨边机2台；启封电表1个",
  "11月12日对已关停取缔的3家开展回头看",
];
const titles =
  "序号,散乱污加工点名称,所在镇（街道）,具体地址,经营者及联系方式,主要生产设备,存在违法事实,拟处理意见（关停取缔、整治改造、整合搬迁）,整治进展情况,备注";

/** What `qingdan tally --json` makes of a ledger with these texts. */
async function figuresOf(texts: readonly string[]): Promise<Record<string, { value: number | null }>> {
  const folder = mkdtempSync(path.join(tmpdir(), "figures-"));
  try {
    const file = path.join(folder, "下灶村.csv");
    const lines = texts.map(
      (text, i) =>
        `${i + 1},第${i + 1}加工点,磁灶镇,下灶村${i + 1}号,陈某 13900000000,磨粒机2台,未办理环评手续,关停取缔,${text},`,
    );
    writeFileSync(
      file,
      `填报单位：下灶村,,,,,,,填报时间：2019年11月20日,,\n${titles}\n${lines.join("\n")}\n`,
    );
    const { out } = await call(run, ["tally", file, "--date", "2019-11-20", "--json"]);
    return (JSON.parse(out) as { figures: Record<string, { value: number | null }> }).figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("a tally counts what was done, not with what it was done, its parts, nor what was undone", async () => {
  const { equipmentDestroyed, administrativeDetentions, metersSealed, closureOperations } =
    await figuresOf(rows);
  expect([
    equipmentDestroyed?.value,
    administrativeDetentions?.value,
    metersSealed?.value,
    closureOperations?.value,
  ]).toEqual([8, 1, 1, 1]);
});
