import type { IsoDate } from "../../../../src/core/language";
import { type KnownFigureKey, periodOf } from "../../../../src/core/campaign";
import { windowOf, type TallyBasis } from "../../../../src/core/tally";
import { campaign } from "../village-files";
import { ledgerSheet } from "../../../builders/ledger";
import { logSheet } from "../../../builders/log";
import { today } from "../../../builders/workbook";
import { figureOf, brief, closed } from "./figures-sample";

describe("the action log", () => {
  const log = logSheet([
    [43775, "检查", 2, 14, "1、2", 0, 0, 0, 0, null],
    [43783, "取缔行动", 0, 18, "1", 3, 2, 1, 0, null],
    [null, "取缔行动", null, null, null, null, null, null, null, null],
    [43787, "协调会", 4, 9, null, 1, null, null, null, null],
  ]);
  const ledger = ledgerSheet([closed("甲", "11月12日已取缔，捣毁设备9台，刑事拘留2人，出动检查组7个。")]);

  it.each<[KnownFigureKey, number]>([
    ["inspectionTeams", 2],
    ["inspectorVisits", 14],
    ["closureOperations", 2],
    ["equipmentDestroyed", 4],
    ["metersSealed", 2],
    ["administrativeDetentions", 1],
    ["criminalDetentions", 0],
  ])("gives %s, before the progress texts", (key, value) => {
    expect(brief(figureOf(key, [ledger, log]))).toEqual({ value, basis: "log" });
  });

  it("leaves to the progress texts what it does not mention", () => {
    const silent = logSheet([[43775, "检查", 2, 14, "1", null, null, null, null, null]]);
    expect(brief(figureOf("criminalDetentions", [ledger, silent]))).toEqual({ value: 2, basis: "progress" });
    expect(brief(figureOf("closureOperations", [ledger, silent]))).toEqual({ value: 1, basis: "progress" });
  });

  it("counts undated outings in 累计 only", () => {
    expect(figureOf("closureOperations", [ledger, log], "period").value).toBe(1);
  });
});

describe("口径", () => {
  const dates = { reportDate: "2019-11-20", today } as const;

  it.each<[TallyBasis, IsoDate | undefined, string | null, string]>([
    ["cumulative", undefined, null, "2019-11-20"],
    ["period", undefined, "2019-11-11", "2019-11-20"],
    ["month", undefined, "2019-11-01", "2019-11-20"],
    ["period", "2019-11-10", "2019-10-31", "2019-11-10"],
    ["month", "2019-11-10", "2019-11-01", "2019-11-10"],
  ])("%s of due day %s runs from %s to %s", (basis, dueDay, from, to) => {
    expect(
      windowOf(campaign, basis, { ...dates, period: dueDay ? periodOf(campaign, dueDay) : null }),
    ).toEqual({ from, to });
  });

  it("lets an early report cover its whole period, and no more", () => {
    const early = { reportDate: "2019-11-15", today } as const;
    expect(windowOf(campaign, "cumulative", early).to).toBe("2019-11-20");
    const sheets = [
      ledgerSheet([closed("甲", "11月16日查封电表1个。11月21日查封电表4个。")], {
        reportDate: "2019年11月15日",
      }),
    ];
    expect(figureOf("metersSealed", sheets).value).toBe(1);
  });

  it("filters by date, and leaves undated facts to 累计", () => {
    const sheets = [
      ledgerSheet([
        closed("甲", "10月20日查封电表1个。11月5日查封电表2个。11月15日查封电表4个。"),
        closed("乙", "查封电表8个。"),
      ]),
    ];
    expect(figureOf("metersSealed", sheets).value).toBe(15);
    expect(figureOf("metersSealed", sheets, "month").value).toBe(6);
    expect(figureOf("metersSealed", sheets, "period").value).toBe(4);
    expect(figureOf("metersSealed", sheets, "period", "2019-10-10")).toMatchObject({
      value: null,
      basis: "none",
    });
  });
});
