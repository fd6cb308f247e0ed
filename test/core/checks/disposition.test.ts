import { check, checkSite, found, late, named, rewritten } from "./checking";
import { ledgerSheet, firstRow, type Site } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";

describe("拟处理意见", () => {
  it.each([
    ["取缔", "关停取缔"],
    ["关停并取缔。", "关停取缔"],
    ["整改 提升", "整治改造"],
    ["搬迁入园", "整合搬迁"],
  ])("%s stands for %s", (disposition, word) => {
    expect(checkSite({ disposition, progress: "已取缔、已搬迁、已整改到位" })).toContainEqual(
      rewritten("unknown-disposition", "disposition", { value: disposition, suggestion: word }, word),
    );
  });

  it.each([
    ["☑关停取缔 □整治改造 □整合搬迁", "关停取缔"],
    ["□关停取缔 ☑整治改造 □整合搬迁", "整治改造"],
    ["☐关停取缔☐整治改造☒整合搬迁", "整合搬迁"],
    ["○关停取缔 ●整治改造", "整治改造"],
    ["√关停取缔", "关停取缔"],
    ["关停取缔√", "关停取缔"],
    ["关停取缔（√） 整治改造（ ） 整合搬迁（ ）", "关停取缔"],
    ["关停取缔[ ] 整治改造[√]", "整治改造"],
    ["关停取缔× 整治改造√ 整合搬迁×", "整治改造"],
    ["■整治改造 □关停取缔 □其他", "整治改造"],
    ["R关停取缔 □整治改造 □整合搬迁", "关停取缔"],
    ["✔整改", "整治改造"],
    ["1.关停取缔", "关停取缔"],
    ["2、整治改造", "整治改造"],
    ["（3）整合搬迁", "整合搬迁"],
    ["①关停取缔", "关停取缔"],
    ["一、关停取缔类", "关停取缔"],
    ["A.关停取缔", "关停取缔"],
    ["关停取缔类", "关停取缔"],
    ["整治改造类型", "整治改造"],
    ["关停（取缔）", "关停取缔"],
    ["关停、取缔", "关停取缔"],
    ["关停/取缔", "关停取缔"],
    ["【关停取缔】", "关停取缔"],
    ["“整合搬迁”", "整合搬迁"],
    ["拟关停取缔", "关停取缔"],
    ["建议依法予以取缔", "关停取缔"],
    ["责令限期整改", "整治改造"],
    ["处理意见：关停取缔", "关停取缔"],
    ["⽴即取缔", "关停取缔"],
    ["关停取缔?", "关停取缔"],
    ["⦿关停取缔 ○整治改造 ○整合搬迁", "关停取缔"],
    ["☆关停取缔 ★整治改造 ☆整合搬迁", "整治改造"],
    ["◆关停取缔◇整治改造", "关停取缔"],
    ["⚪关停取缔 ⚫整合搬迁", "整合搬迁"],
    ["关停取缔：否；整治改造：是", "整治改造"],
    ["v关停取缔 整治改造 整合搬迁", "关停取缔"],
    ["關停取締", "关停取缔"],
    ["R关停取缔 £整治改造", "关停取缔"],
    ["¨关停取缔 þ整治改造 ¨整合搬迁", "整治改造"],
    ["取缔关停", "关停取缔"],
    ["搬迁整合", "整合搬迁"],
    ["关停取缔类散乱污加工点", "关停取缔"],
  ])("%s means %s, and may be made so unasked", (disposition, word) => {
    const [finding, ...others] = checkSite({ disposition, progress: "已取缔、已搬迁、已整改到位" }).filter(
      ({ cell, code }) => cell === "H4" && code !== "untidy-text",
    );
    expect(finding).toMatchObject({
      code: "unknown-disposition",
      params: { suggestion: word },
      fix: { asks: false },
    });
    expect(others).toEqual([]);
  });

  it.each(["关停取缔（11月底前）", "整治改造（业主自行）", "先行关停取缔", "由村里协助整合搬迁"])(
    "%s says more, which a person decides on",
    (disposition) => {
      const [finding] = checkSite({ disposition });
      expect(finding).toMatchObject({ code: "unknown-disposition", fix: { asks: true } });
    },
  );

  it.each([
    "□关停取缔 □整治改造 □整合搬迁",
    "不予取缔",
    "暂缓关停取缔",
    "未关停取缔",
    "取缔后观察",
    "无需整改",
    "非关停取缔类",
    "（关停取缔）另议",
  ])("%s does not say which", (disposition) => {
    expect(checkSite({ disposition })).toEqual([found("unknown-disposition", "H4", { value: disposition })]);
  });

  it.each([
    "☑关停取缔 ☑整治改造 □整合搬迁",
    "√关停取缔 √整合搬迁",
    "1.关停取缔 2.整治改造",
    "关停取缔（或整治改造）",
  ])("%s is more than one", (disposition) => {
    expect(checkSite({ disposition })).toEqual([
      found("multiple-dispositions", "H4", { value: disposition }),
    ]);
  });

  it.each(["待定", "关", "不取缔"])("%s stands for none of the three", (disposition) => {
    expect(checkSite({ disposition })).toEqual([found("unknown-disposition", "H4", { value: disposition })]);
  });

  it.each(["关停取缔、整治改造", "整改或搬迁", "关停取缔整治改造整合搬迁"])(
    "%s is more than one",
    (disposition) => {
      expect(checkSite({ disposition })).toEqual([
        found("multiple-dispositions", "H4", { value: disposition }),
      ]);
    },
  );
});

describe("整治进展情况", () => {
  const closure: Site = { disposition: "关停取缔" };
  const contradiction = (disposition: string, phrase: string) =>
    found("progress-contradicts-disposition", "I4", { disposition, phrase });

  it("contradicts the disposition when another one was carried out", () => {
    expect(checkSite({ ...closure, progress: "12月1日已搬迁" })).toEqual([
      contradiction("关停取缔", "已搬迁"),
    ]);
    expect(checkSite({ ...closure, progress: "12月1日已整改到位" })).toEqual([
      contradiction("关停取缔", "已整改到位"),
    ]);
    for (const disposition of ["整治改造", "整合搬迁"])
      expect(checkSite({ disposition, progress: "已取缔，两断三清" })).toEqual([
        contradiction(disposition, "已取缔"),
      ]);
  });

  it("does not contradict several or unknown dispositions", () => {
    for (const disposition of ["待定", "整改、搬迁"])
      expect(checkSite({ disposition, progress: "已取缔" })).toHaveLength(1);
  });

  it("should name the five parts of 两断三清 for a site that is shut", () => {
    const missingOf = (progress: string) => checkSite({ ...closure, progress })[0]?.params ?? null;
    expect(missingOf("已取缔，切断用水")).toEqual({
      missing: "powerCut,equipmentCleared,materialsCleared,productsCleared",
    });
    expect(missingOf("已取缔，断水断电，清除设备、清除原料")).toEqual({ missing: "productsCleared" });
    expect(missingOf("已取缔，断水断电，清除设备、清除原料、清除产品")).toBeNull();
    expect(missingOf("已取缔，断电，清除设备、清除原料、清除产品")).toEqual({ missing: "waterCut" });
    expect(missingOf("已取缔，落实两断三清")).toBeNull();
  });

  it("need not name them for a site that is not shut yet, or is to be moved", () => {
    expect(named(checkSite({ ...closure, progress: "已断电" }, late))).toEqual(["I4 overdue"]);
    expect(named(checkSite({ disposition: "整合搬迁", progress: "已取缔" }))).toEqual([
      "I4 progress-contradicts-disposition",
    ]);
  });

  it("should give exact counts", () => {
    const progress = "已取缔，两断三清，捣毁设备十余台。查封电表约5个。查封电表2个。";
    expect(checkSite({ ...closure, progress })).toEqual([
      found("approximate-count", "I4", { phrase: "捣毁设备十余台、查封电表约5个" }),
    ]);
  });

  describe("past the time limit", () => {
    const overdue = (disposition: string, deadline: string) =>
      found("overdue", "I4", { disposition, deadline });
    const progress = "约谈业主";

    it("should say that the work is done", () => {
      expect(checkSite({ ...closure, progress }, late)).toEqual([overdue("关停取缔", "2019-11-30")]);
      expect(checkSite({ disposition: "取缔", progress }, late)).toContainEqual(
        overdue("关停取缔", "2019-11-30"),
      );
      for (const disposition of ["整治改造", "整合搬迁", "待定"])
        expect(named(checkSite({ disposition, progress }, late))).not.toContain("I4 overdue");
    });

    it("does not apply on the last day, or without a report date", () => {
      const reportedAt = (date: string | null) =>
        check(withCells(ledgerSheet([{ progress }]), [1, 5, `填报时间：${date ?? ""}`]));
      expect(reportedAt("2019年11月30日")).toEqual([]);
      expect(reportedAt("2019年12月1日")).toEqual([overdue("关停取缔", "2019-11-30")]);
      expect(named(reportedAt(null))).toEqual(["F2 missing-report-date"]);
    });

    it("goes by the row's own time limit when it has one", () => {
      const limited = (disposition: string, limit: string) => {
        const sheet = ledgerSheet([{ disposition, progress }], late);
        return check(withCells(sheet, [firstRow - 1, 10, "整治时限"], [firstRow, 10, limit]));
      };
      expect(limited("关停取缔", "2019年12月10日")).toEqual([]);
      expect(limited("整治改造", "12月5日")).toEqual([overdue("整治改造", "2019-12-05")]);
      expect(limited("关停取缔", "尽快")).toEqual([overdue("关停取缔", "2019-11-30")]);
    });
  });
});
