import type { KnownFigureKey } from "../../../../src/core/campaign";
import { readTally, type TallyBasis } from "../../../../src/core/tally";
import { workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { tallySheet } from "../../../builders/tally";
import { ledgerOf, today } from "../../../builders/workbook";
import { figureOf, brief, closed } from "./figures-sample";

describe("counts of the ledger", () => {
  const sites: Site[] = [
    { siteName: "甲", disposition: "整合搬迁" },
    { siteName: null, address: "路口1号", disposition: "搬迁" },
    { siteName: "乙", disposition: " 整治改造 " },
    { siteName: "丙", disposition: "关停取缔、整治改造" },
    { siteName: "丁", disposition: "查封" },
    { siteName: "甲", disposition: "整合搬迁" },
  ];

  it.each<[KnownFigureKey, number]>([
    ["sitesFound", 5],
    ["relocations", 2],
    ["rectifications", 1],
  ])("%s counts a repeated site once, and leaves out several or unknown dispositions", (key, value) => {
    expect(brief(figureOf(key, [ledgerSheet(sites)]))).toEqual({ value, basis: "ledger" });
  });

  it("leave a repeated site out of both classes when its rows disagree", () => {
    const rows: Site[] = [
      { siteName: "甲", disposition: "整合搬迁" },
      { siteName: "甲", disposition: "整治改造" },
    ];
    expect(figureOf("relocations", [ledgerSheet(rows)]).value).toBe(0);
    expect(figureOf("rectifications", [ledgerSheet(rows)]).value).toBe(0);
    expect(figureOf("sitesFound", [ledgerSheet(rows)]).value).toBe(1);
  });

  it("point at the names and the dispositions", () => {
    const { evidence } = figureOf("relocations", [ledgerSheet(sites)]);
    expect(evidence.map(({ cell, text, count }) => [cell, text, count])).toEqual([
      ["H4", "整合搬迁", 1],
      ["H5", "搬迁", 1],
    ]);
  });

  it.each<TallyBasis>(["month", "period"])("are unknown for %s without the previous submission", (basis) => {
    expect(figureOf("sitesFound", [ledgerSheet(sites)], basis)).toEqual({
      value: null,
      basis: "none",
      evidence: [],
    });
  });

  it("are the sites added since the previous submission", () => {
    const workbook = workbookOf([
      ledgerSheet([
        { siteName: "甲", disposition: "整合搬迁" },
        { siteName: "乙", disposition: "整合搬迁" },
        { siteName: "丙", disposition: "整治改造" },
      ]),
    ]);
    const before = ledgerOf(
      workbookOf([
        ledgerSheet([
          { siteName: "甲", disposition: "整合搬迁" },
          { siteName: "乙", disposition: "整治改造" },
        ]),
      ]),
    );
    const ledger = ledgerOf(workbook);
    const earlierRows = new Map(before.rows.map((row, index) => [ledger.rows[index]!, row]));
    const { figures } = readTally(workbook, campaign, ledger, { today, basis: "period", earlierRows }).tally;
    expect(figures.sitesFound.evidence.map(({ cell }) => cell)).toEqual(["B6"]);
    expect(figures.relocations.evidence.map(({ cell }) => cell)).toEqual(["H5"]);
    expect(figures.rectifications.value).toBe(1);
  });
});

describe("facts of the progress texts", () => {
  it("count one outing that several rows mention once, and say where else it is mentioned", () => {
    const told = "11月12日出动检查组2个，执法人员9人次。";
    const { value, basis, evidence } = figureOf("inspectionTeams", [
      ledgerSheet([closed("甲", told), closed("乙", told), closed("丙", "11月13日出动检查组2个。")]),
    ]);
    expect({ value, basis }).toEqual({ value: 4, basis: "progress" });
    expect(evidence.map(({ cell, count }) => [cell, count])).toEqual([
      ["I4", 2],
      ["I5", 0],
      ["I6", 2],
    ]);
  });

  it("count the days of closures, and list undated ones with a count of 0", () => {
    const { value, evidence } = figureOf("closureOperations", [
      ledgerSheet([
        closed("甲", "11月12日已取缔。"),
        closed("乙", "11月12日依法取缔。"),
        closed("丙", "已取缔。"),
        closed("丁", "11月14日已取缔。"),
        { siteName: "戊", disposition: "整合搬迁", progress: "11月15日已取缔。" },
      ]),
    ]);
    expect(value).toBe(2);
    expect(evidence.map(({ cell, count }) => [cell, count])).toEqual([
      ["I4", 1],
      ["I5", 0],
      ["I6", 0],
      ["I7", 1],
    ]);
  });

  it("do not know the operations when no closure is dated", () => {
    expect(brief(figureOf("closureOperations", [ledgerSheet([closed("甲", "已取缔。")])]))).toEqual({
      value: null,
      basis: "none",
    });
  });

  it("never add up approximate numbers", () => {
    const sites = [closed("甲", "11月12日捣毁设备10余台。"), closed("乙", "11月12日捣毁设备3台。")];
    expect(figureOf("equipmentDestroyed", [ledgerSheet(sites)]).value).toBe(3);
    expect(figureOf("equipmentDestroyed", [ledgerSheet(sites.slice(0, 1))]).basis).toBe("none");
  });

  it("count what a repeated row repeats once, and what it adds", () => {
    const sites = [
      closed("甲", "11月12日查封电表1个。"),
      closed("甲", "11月12日查封电表1个。11月14日查封电表2个。"),
    ];
    expect(figureOf("metersSealed", [ledgerSheet(sites)]).value).toBe(3);
  });

  it("count a closure by its own row's disposition when a repeated row has another", () => {
    const again = { siteName: "甲", disposition: "整治改造", progress: "11月12日已取缔。" };
    const sites = [closed("甲", "11月12日已取缔。"), again];
    expect(brief(figureOf("closureOperations", [ledgerSheet(sites)]))).toEqual({
      value: 1,
      basis: "progress",
    });
    expect(figureOf("closureOperations", [ledgerSheet([again])]).basis).toBe("none");
  });

  it("place their evidence in the cell's own text", () => {
    const progress = "　11月12日  查封电表１个。";
    const [evidence] = figureOf("metersSealed", [ledgerSheet([closed("甲", progress)])]).evidence;
    expect(progress.slice(evidence!.start, evidence!.end)).toBe(evidence!.text);
    expect(evidence).toMatchObject({ sheet: "专项整治清单", cell: "I4", count: 1, date: "2019-11-12" });
  });
});

describe("a figure that nothing proves", () => {
  it("is the number typed in the tally sheet", () => {
    const stated = tallySheet([3, "１２", 1, 0, "5台", 0, 0, 0, null, 0]);
    const sheets = [ledgerSheet([{ siteName: "甲" }]), stated];
    expect(figureOf("inspectionTeams", sheets)).toEqual({ value: 3, basis: "manual", evidence: [] });
    expect(brief(figureOf("inspectorVisits", sheets))).toEqual({ value: 12, basis: "manual" });
    expect(brief(figureOf("equipmentDestroyed", sheets))).toEqual({ value: null, basis: "none" });
    expect(brief(figureOf("administrativeDetentions", sheets))).toEqual({ value: null, basis: "none" });
  });

  it("is not taken from a number typed for another 口径", () => {
    const ledger = ledgerSheet([closed("甲", "10月25日查封电表1个。")]);
    const typed = [3, 12, 1, 0, 0, 1, 0, 0, 2, 0];
    const stated = tallySheet(typed);
    for (const key of ["sitesFound", "metersSealed", "inspectionTeams", "rectifications"] as const)
      expect(brief(figureOf(key, [ledger, stated], "month"))).toEqual({ value: null, basis: "none" });
    expect(brief(figureOf("administrativeDetentions", [ledger, stated]))).toEqual({
      value: 2,
      basis: "manual",
    });
    const ofMonth = tallySheet(typed, { reportDate: "2019年11月20日 口径：本月" });
    expect(brief(figureOf("inspectionTeams", [ledger, ofMonth], "month"))).toEqual({
      value: 3,
      basis: "manual",
    });
    expect(brief(figureOf("inspectionTeams", [ledger, ofMonth], "cumulative"))).toEqual({
      value: null,
      basis: "none",
    });
  });
});
