import type { Patch } from "../../../src/core/workbook";
import { columnPlace } from "../../../src/core/campaign";
import { countyNotes, countySheets, periodsOf, townReport } from "../../../src/core/materials";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { smallTown as campaign } from "../consolidation/town";
import { registerAfter, site } from "./periods";

const whole = "11月4日依法取缔，切断工业用水、用电，清除设备、清除原料、清除产品，查封电表2个。";
const register = registerAfter([
  [
    "2019-11-10",
    {
      下灶村: [
        site("下灶村", "甲厂", whole),
        site("下灶村", "乙厂"),
        site("下灶村", "丙厂", "", "rectification"),
      ],
      洋宅村: [site("洋宅村", "丁厂", "11月5日已取缔。")],
    },
  ],
  [
    "2019-11-20",
    {
      下灶村: [site("下灶村", "乙厂", "11月18日已取缔。"), site("下灶村", "丙厂", "", "rectification")],
      大埔村: [site("大埔村", "戊厂", "", "relocation")],
    },
  ],
]);

async function cellsOf(patch: Patch, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const { sheets } = await readWorkbook({ name: "上报.xlsx", bytes: await createFile(patch) });
  return sheets.find(({ name }) => name === sheet)!.rows.map((row) => row ?? []);
}

describe("全镇上报表", () => {
  const report = townReport(register, "2019-11-20", campaign);

  it("lists every site of 总台账 once, renumbered, in the columns of the form and no others", async () => {
    const { ledger } = campaign;
    const [title, fields, head, ...rows] = await cellsOf(countySheets(report, campaign), ledger.sheetName);
    const last = ledger.columns.length;
    expect(title![0]).toBe(ledger.title);
    expect(fields!.filter(Boolean)).toEqual(["填报单位：磁灶镇", "填报时间：2019年11月20日"]);
    expect(head).toEqual(ledger.columns.map((column) => column.title));
    const name = columnPlace(campaign, "siteName");
    expect(rows.map((row) => [row[0], row[name]])).toEqual(
      report.sites.map(({ row }, at) => [at + 1, row.text("siteName")]),
    );
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(last);
  });

  it("says 累计 and 本期 of the town, a line each, as the report has them", async () => {
    for (const due of periodsOf(register)) {
      const then = townReport(register, due, campaign);
      const rows = await cellsOf(countySheets(then, campaign), campaign.tally.sheetName);
      const line = (unit: string) => rows.find((row) => row[0] === unit)!.slice(1, then.figures.length + 1);
      expect(line("磁灶镇（累计）")).toEqual(then.figures.map(({ carried }) => carried));
      expect(line("磁灶镇（本期）")).toEqual(then.figures.map(({ difference }) => difference));
    }
  });

  it("says beside the table what stands in for a unit, and where reports and 总台账 differ", async () => {
    const notes = [
      "洋宅村沿用2019年11月10日数据",
      "“排查到的‘散乱污’非法加工点”按各单位报表累计为4，按总台账为5",
      "“查封电表”按各单位报表累计为0，按总台账为2",
    ];
    expect(countyNotes(report, campaign)).toEqual(notes);
    const rows = await cellsOf(countySheets(report, campaign), campaign.tally.sheetName);
    const beside = campaign.tally.figures.length + 1;
    expect(rows.map((row) => row[beside]).filter(Boolean)).toEqual(["核对", ...notes]);
    expect(countyNotes(townReport(register, "2019-11-10", campaign), campaign)).toEqual([]);
  });

  it("says which 累计 fell since the last period", () => {
    const fewer = registerAfter([
      ["2019-11-10", { 下灶村: [site("下灶村", "甲厂", whole), site("下灶村", "乙厂")] }],
      ["2019-11-20", { 下灶村: [site("下灶村", "乙厂")] }],
    ]);
    const notes = countyNotes(townReport(fewer, "2019-11-20", campaign), campaign);
    expect(notes).toContain("“排查到的‘散乱污’非法加工点”累计比上期减少1");
  });
});
