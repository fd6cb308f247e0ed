import { runProgress } from "../../../src/apps/cli/progress";
import { call } from "./call";

const progress = async (...argv: string[]) => (await call(runProgress, argv)).out;

describe("qingdan progress --numbers", () => {
  it("gives every number beside the facts, as JSON", async () => {
    const out = await progress("--numbers", "--json", "11月8日捣毁设备3台，未查封电表1个", "已取缔");
    expect(JSON.parse(out)).toEqual([
      {
        facts: [
          expect.objectContaining({ kind: "equipmentDestroyed", count: 3, date: "2019-11-08" }),
          expect.objectContaining({ kind: "equipmentCleared" }),
        ],
        numbers: [
          { text: "3台", start: 9, end: 11, as: "counted" },
          { text: "1个", start: 17, end: 19, as: "denied" },
        ],
      },
      { facts: [expect.objectContaining({ kind: "closed" })], numbers: [] },
    ]);
  });

  it("gives them in words", async () => {
    expect(await progress("--numbers", "捣毁设备3台，拟查封电表1个")).toBe(
      [
        "捣毁设备3台，拟查封电表1个",
        "  捣毁生产设备 3：“捣毁设备3台”",
        "  清除设备：“捣毁设备3台”",
        "  3台（“捣毁设备3台”） 计入：捣毁生产设备",
        "  1个（“拟查封电表1个”） 计划",
        "",
      ].join("\n"),
    );
  });

  it("says where there is none", async () => {
    expect(await progress("--numbers", "断电")).toBe("断电\n  切断工业用电：“断电”\n  没有读到数字。\n");
  });

  it("is the same as without it where only the facts are asked for", async () => {
    const [{ facts }] = JSON.parse(await progress("--numbers", "--json", "捣毁设备3台"));
    expect(JSON.parse(await progress("--json", "捣毁设备3台"))).toEqual([facts]);
  });
});
