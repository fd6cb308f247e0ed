import type { IsoDate } from "../../../src/core/language";
import { cizao2019 } from "../../../src/core/campaign";
import { appendProgress, factsOfEntry, writeProgress, type ProgressEntry } from "../../../src/core/progress";

const write = (...entries: ProgressEntry[]) => writeProgress(entries, cizao2019);

describe("the sentence of an entry", () => {
  it.each<[ProgressEntry, string]>([
    [{ kind: "closed" }, "已依法取缔。"],
    [{ kind: "powerCut" }, "切断工业用电。"],
    [{ kind: "waterCut" }, "切断工业用水。"],
    [{ kind: "equipmentCleared" }, "清除设备。"],
    [{ kind: "materialsCleared" }, "清除原料。"],
    [{ kind: "productsCleared" }, "清除产品。"],
    [{ kind: "allCutAndCleared" }, "落实“两断三清”。"],
    [{ kind: "equipmentDestroyed", count: 3 }, "捣毁设备3台。"],
    [{ kind: "equipmentDestroyed" }, "捣毁设备。"],
    [{ kind: "metersSealed", count: 1 }, "查封电表1个。"],
    [{ kind: "metersSealed" }, "查封电表。"],
    [{ kind: "inspectionTeams", count: 2 }, "出动检查组2个。"],
    [{ kind: "inspectorVisits", count: 15 }, "出动执法人员15人次。"],
    [{ kind: "administrativeDetentions", count: 1 }, "行政拘留1人。"],
    [{ kind: "administrativeDetentions" }, "行政拘留。"],
    [{ kind: "criminalDetentions", count: 999_999_999 }, "刑事拘留999999999人。"],
    [{ kind: "relocated" }, "已搬迁。"],
    [{ kind: "rectified" }, "已整改完成。"],
    [{ kind: "closed", date: "2019-01-05" }, "2019年1月5日已依法取缔。"],
    [{ kind: "closed", count: 3 }, "已依法取缔。"],
  ])("%j is %s", (entry, sentence) => {
    expect(write(entry)).toBe(sentence);
  });

  it.each<[ProgressEntry, string]>([
    [{ kind: "equipmentDestroyed", count: 3, what: "磨粒机" }, "捣毁磨粒机3台。"],
    [{ kind: "equipmentDestroyed", count: 3, what: " 磨粒机 " }, "捣毁磨粒机3台。"],
    [{ kind: "equipmentDestroyed", what: "磨粒机" }, "捣毁磨粒机。"],
    [{ kind: "equipmentDestroyed", count: 3, what: "盆景" }, "捣毁盆景3台。"],
    [{ kind: "relocated", what: "官田工业园" }, "已搬迁至官田工业园。"],
    [
      { kind: "equipmentDestroyed", count: 1, what: `${"大".repeat(17)}磨粒机` },
      `捣毁${"大".repeat(17)}磨粒机1台。`,
    ],
  ])("names the machine or the park: %j", (entry, sentence) => {
    expect(write(entry)).toBe(sentence);
  });

  it.each(["", "  ", "磨粒机、电表", "未拆的磨粒机", "磨粒机5台", `${"大".repeat(18)}磨粒机`, "磨粒机。"])(
    "leaves out %j, which would be read as something else",
    (what) => {
      expect(write({ kind: "equipmentDestroyed", count: 3, what })).toBe("捣毁设备3台。");
    },
  );

  it("leaves out a name that does not belong to the fact", () => {
    expect(write({ kind: "powerCut", what: "磨粒机" })).toBe("切断工业用电。");
    expect(write({ kind: "metersSealed", count: 2, what: "磨粒机" })).toBe("查封电表2个。");
    expect(write({ kind: "equipmentDestroyed", what: "盆景" })).toBe("捣毁设备。");
    expect(write({ kind: "relocated", what: "安美工业园项目" })).toBe("已搬迁。");
  });

  it.each<[Partial<ProgressEntry>, string]>([
    [{ count: 0 }, "not a count: 0"],
    [{ count: -1 }, "not a count: -1"],
    [{ count: 2.5 }, "not a count: 2.5"],
    [{ count: 1_000_000_000 }, "not a count: 1000000000"],
    [{ date: "2019-02-30" }, "no such day: 2019-02-30"],
    [{ date: "2019-2-3" }, "no such day: 2019-2-3"],
    [{ date: "2019" as IsoDate }, "no such day: 2019"],
    [{ date: "" as IsoDate }, "no such day: "],
  ])("refuses %j", (wrong, message) => {
    expect(() => write({ kind: "metersSealed", ...wrong })).toThrow(new RangeError(message));
  });

  it("tells the facts it will be read as", () => {
    expect(factsOfEntry({ kind: "equipmentDestroyed", count: 3 })).toEqual([
      { kind: "equipmentDestroyed", count: 3 },
      { kind: "equipmentCleared" },
    ]);
    expect(factsOfEntry({ kind: "equipmentDestroyed" })).toEqual([{ kind: "equipmentCleared" }]);
    expect(factsOfEntry({ kind: "metersSealed", count: 2 })).toEqual([{ kind: "metersSealed", count: 2 }]);
    expect(factsOfEntry({ kind: "metersSealed" })).toEqual([{ kind: "metersSealed" }]);
    expect(factsOfEntry({ kind: "closed", count: 2, date: "2019-11-20" })).toEqual([{ kind: "closed" }]);
  });
});

describe("adding entries to a cell", () => {
  const closed: ProgressEntry = { kind: "closed" };
  const dated: ProgressEntry = { kind: "powerCut", date: "2019-11-20" };

  it.each<[string, string, readonly ProgressEntry[], string]>([
    ["leaves the text alone when there are none", "已断水", [], "已断水"],
    ["fills a blank cell", " \n", [closed, dated], "已依法取缔。2019年11月20日切断工业用电。"],
    ["follows a full stop", "已断水。", [closed], "已断水。已依法取缔。"],
    ["follows a full stop and blanks", "已断水！ ", [closed], "已断水！ 已依法取缔。"],
    ["follows a line break", "已断水\n", [closed], "已断水\n已依法取缔。"],
    ["follows a question mark", "已断水？", [closed], "已断水？已依法取缔。"],
    ["puts a full stop where there is none", "已断水", [closed], "已断水。已依法取缔。"],
    ["puts a full stop after a semicolon", "已断水；", [closed], "已断水；。已依法取缔。"],
    ["closes a bracket left open", "已断水（略", [closed], "已断水（略）。已依法取缔。"],
    ["closes several brackets left open", "(已断水（略)(", [closed], "(已断水（略)(））。已依法取缔。"],
    ["closes no more brackets than were opened", "已断水）", [closed], "已断水）。已依法取缔。"],
    [
      "puts one with a date after a dated text",
      "11月8日断水",
      [dated],
      "11月8日断水。2019年11月20日切断工业用电。",
    ],
    ["puts one without a date before a dated text", "11月8日断水", [closed], "已依法取缔。11月8日断水"],
    [
      "puts both kinds around a dated text",
      "11月8日断水",
      [dated, closed],
      "已依法取缔。11月8日断水。2019年11月20日切断工业用电。",
    ],
    ["follows a deadline", "要求11月8日前断水", [closed], "要求11月8日前断水。已依法取缔。"],
  ])("%s", (_, existing, entries, text) => {
    expect(appendProgress(existing, entries, cizao2019)).toBe(text);
  });
});
