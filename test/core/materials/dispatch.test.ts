import { loadCampaign } from "../../../src/core/campaign/load";
import { departmentLists, dispatchSheets, townReport, untoldOfSites } from "../../../src/core/materials";
import { thingsLacking, wordsStated } from "../../../src/core/materials/stated-words";
import type { SiteRecord } from "../../../src/core/consolidation";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { smallTown as campaign } from "../consolidation/town";
import { registerAfter, site } from "./periods";

const unit = "下灶村";
const withViolations = (record: SiteRecord, violations: string): SiteRecord => ({
  ...record,
  texts: record.texts.with(6, violations),
});
const sites = [
  site(unit, "未写断电厂", "11月5日已取缔，清除设备。"),
  site(unit, "断电厂", "11月5日已取缔，切断工业用电。"),
  site(unit, "两断三清厂", "11月5日已取缔，落实“两断三清”。"),
  site(unit, "在办厂", "责令停产"),
  site(unit, "拘留厂", "11月6日对经营者行政拘留1人。"),
  site(unit, "拒不配合厂", "11月6日检查时经营者拒不配合，阻挠执法人员进场。"),
  site(unit, "如拒厂", "11月6日下发通知，如拒不整改，将强制取缔。"),
  site(unit, "搬迁厂", "", "relocation"),
  site(unit, "已搬厂", "11月6日已搬迁至工业园区。", "relocation"),
  withViolations(site(unit, "无照厂"), "未办理环评手续、营业执照"),
  withViolations(site(unit, "有照厂"), "有营业执照，未办理环评手续"),
  withViolations(site(unit, "占地厂"), "占用耕地建设厂房，不符合土地利用规划"),
];
const report = townReport(registerAfter([["2019-11-10", { [unit]: sites }]]), "2019-11-10", campaign);
const lists = new Map(
  departmentLists(report, campaign).map((list) => [
    list.department.name,
    list.sites.map(({ site, reasons }) => [site.row.text("siteName"), reasons.join("；")]),
  ]),
);

describe("需部门协助事项清单", () => {
  it("has each site on the lists of the departments that can help, with why", () => {
    expect([...lists]).toEqual([
      ["供电所", [["未写断电厂", "已取缔，进展未写明切断工业用电"]]],
      [
        "派出所",
        [
          ["拘留厂", "进展写有“行政拘留1人”"],
          ["拒不配合厂", "清单写有“11月6日检查时经营者拒不配合”、“阻挠执法人员进场”"],
        ],
      ],
      ["自然资源所", [["占地厂", "清单写有“占用耕地建设厂房”、“不符合土地利用规划”"]]],
      ["市场监督管理所", [["无照厂", "清单写有“未办理环评手续、营业执照”"]]],
      ["企业服务中心", [["搬迁厂", "拟整合搬迁，尚未完成"]]],
    ]);
  });

  it("says of how many detentions no site's text tells, and of none that a text tells", () => {
    expect(untoldOfSites(report, campaign)).toEqual([]);
    const figures = report.figures.map((figure) =>
      figure.key === "administrativeDetentions" ? { ...figure, carried: 3 } : figure,
    );
    expect(untoldOfSites({ ...report, figures }, campaign)).toEqual([
      { key: "administrativeDetentions", count: 2 },
    ]);
  });

  it("is a sheet a department, and one with nothing to ask says so", async () => {
    const quiet = townReport(
      registerAfter([["2019-11-10", { [unit]: [site(unit, "甲厂")] }]]),
      "2019-11-10",
      campaign,
    );
    for (const [each, expected] of [
      [report, null],
      [quiet, campaign.assistance.none],
    ] as const) {
      const { sheets } = await readWorkbook({
        name: "协办.xlsx",
        bytes: await createFile(dispatchSheets(each, campaign)),
      });
      expect(sheets.map(({ name }) => name)).toEqual([...lists.keys()]);
      for (const [at, { rows }] of sheets.entries()) {
        const texts = rows.flatMap((row) => row ?? []).map(String);
        const named = departmentLists(each, campaign)[at]!.sites.map(({ site }) => site.row.text("siteName"));
        expect(texts).toEqual(expect.arrayContaining(expected === null ? named : [expected]));
        expect(texts).toContain("数据截至2019年11月10日");
      }
    }
  });

  it("takes departments and conditions from the campaign, and refuses what it does not have", () => {
    const department = (one: object) => ({
      ...campaign,
      assistance: {
        departments: [{ name: "城管中队", request: "请协助。", cases: [{ why: "{words}", ...one }] }],
      },
    });
    const own = loadCampaign(department({ text: { columns: ["siteName"], says: ["在办"] } }));
    const [list] = departmentLists(report, own);
    expect(list!.sites.map(({ reasons }) => reasons)).toEqual([["“在办厂”"]]);
    expect(() => loadCampaign(department({ dispositions: ["unheardOf"] }))).toThrow(
      "assistance.departments.0.cases.0.dispositions.0: unknown-reference",
    );
    expect(() => loadCampaign(department({ text: { columns: ["unheardOf"], says: ["甲"] } }))).toThrow(
      "assistance.departments.0.cases.0.text.columns.0: unknown-reference",
    );
  });
});

describe("words in a text", () => {
  const refusals = ["拒不", "拒绝", "抗拒", "阻挠", "不配合"];

  it.each([
    ["经营者拒不配合检查", true],
    ["经营者无故拒绝签字", true],
    ["无证经营户抗拒执法", true],
    ["多次劝导仍不配合", true],
    ["例如期限已到仍拒绝搬迁", true],
    ["未发现阻挠执法", false],
    ["经营者不再抗拒", false],
    ["没有出现阻挠情况", false],
    ["如拒不整改，将强制取缔", false],
    ["若经营者拒绝，移送公安", false],
    ["对拒不纠正的，联合取缔", false],
    ["拒不停产的将断电", false],
  ])("state a refusal or not: %s", (text, isStated) => {
    expect(wordsStated(text, refusals).length > 0).toBe(isStated);
  });

  it.each([
    ["未办理营业执照", true],
    ["无营业执照", true],
    ["营业执照未办理", true],
    ["未依法取得营业执照", true],
    ["已办理营业执照，未办理环评", false],
    ["有营业执照但未办理环评", false],
    ["营业执照齐全", false],
  ])("state that a thing is lacking or not: %s", (text, isLacking) => {
    expect(thingsLacking(text, ["营业执照"]).length > 0).toBe(isLacking);
  });
});
