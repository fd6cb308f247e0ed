import { unzipSync } from "fflate";
import fc from "../../environment/fast-check";
import { periodsOf, townReport } from "../../../src/core/materials";
import { type Block, type Chart, plainTextOf } from "../../../src/core/submission";
import { docxOf } from "../../../src/hosts/documents";
import { chartSvg } from "../../../src/hosts/documents/chart-svg";
import { readWorkbook } from "../../../src/hosts/files";
import { briefingBlocks } from "../../../src/words/zh-CN/materials/briefing";
import { reminderText } from "../../../src/words/zh-CN/materials/reminder";
import { shareText } from "../../../src/words/zh-CN/materials/share";
import { smallTown as campaign } from "../consolidation/town";
import { registerAfter, site } from "./periods";

const whole = "11月4日依法取缔，切断工业用水、用电，清除设备、清除原料、清除产品。";
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
      下灶村: [
        site("下灶村", "甲厂", `${whole}11月18日发现擅自恢复生产。`),
        site("下灶村", "乙厂", whole),
        site("下灶村", "丙厂", "", "rectification"),
      ],
      大埔村: [site("大埔村", "戊厂", "", "relocation")],
    },
  ],
]);
const report = townReport(register, "2019-11-20", campaign);

describe("what the register says of the town at the end of a period", () => {
  it("counts every site once, and a closing as complete only with all of 两断三清", () => {
    const told = report.sites.map(({ unit, row, state, isDone, isComplete }) => [
      ...[unit, row.text("siteName"), state],
      ...[isDone, isComplete],
    ]);
    expect(told).toEqual(
      [
        ["下灶村", "甲厂", "reappeared", false, false],
        ["下灶村", "乙厂", "closed", true, true],
        ["下灶村", "丙厂", "inProgress", false, false],
        ["大埔村", "戊厂", "inProgress", false, false],
        ["洋宅村", "丁厂", "closed", true, false],
      ].sort((a, b) => order(a[0] as string) - order(b[0] as string)),
    );
  });

  it("tells of each unit what it sent and what is done there", () => {
    const line = (unit: string) => report.units.find((each) => each.unit === unit)!;
    expect(line("下灶村")).toMatchObject({
      isCounted: true,
      sites: 3,
      done: 1,
      complete: 1,
      added: 0,
      finished: 1,
    });
    expect(line("洋宅村")).toMatchObject({ isCounted: false, sites: 1, done: 1, complete: 0 });
    expect(line("大埔村")).toMatchObject({ isCounted: true, sites: 1, done: 0, added: 1 });
  });

  it("is the sum of its units and sites, in any period that the register knows", () => {
    for (const due of periodsOf(register)) {
      const { sites, units, figures } = townReport(register, due, campaign);
      expect(units.reduce((sum, line) => sum + line.sites, 0)).toBe(sites.length);
      expect(units.reduce((sum, line) => sum + line.done, 0)).toBe(
        sites.filter(({ isDone }) => isDone).length,
      );
      expect(figures.find(({ key }) => key === "sitesFound")!.carried).toBe(sites.length);
    }
    expect(townReport(register, "2019-11-10", campaign).sites).toHaveLength(4);
  });
});

function order(unit: string): number {
  return campaign.roster.units.findIndex(({ name }) => name === unit);
}

describe("整治进展情况通报", () => {
  const blocks = briefingBlocks(report, campaign);

  it("says the figures of the report, names what came back, and leaves signature and title to the town", () => {
    const text = plainTextOf(blocks);
    expect(text).toContain("（代拟稿）");
    expect(text).toContain("累计列入“散乱污”非法加工点5家，已完成整治2家，占40.0%");
    expect(text).toContain("“两断三清”等材料齐全的1家，占20.0%，已取缔、材料待补的1家");
    expect(text).toContain("本期新增1家，完成整治1家，回潮1家");
    expect(text).toContain("（一）回潮1家：下灶村“甲厂”");
    expect(text).toContain("（二）未完成整治3家，未明确责任单位和责任人的3家，名单见附表一。");
    expect(text).toContain("（三）已取缔、材料待补1家，名单见附表二。");
    expect(text).toContain("洋宅村沿用最近一期数据");
    expect(text).toContain("附表一：未完成整治加工点名单");
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it("stands in the order of published ones, and says nothing that is read otherwise later", () => {
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      ...["一、总体情况", "二、存在问题", "三、下一步要求"],
      ...["附表一：未完成整治加工点名单", "附表二：已取缔、材料待补加工点名单"],
    ]);
    expect(plainTextOf(blocks)).not.toMatch(/还有\d+天|已超期\d+天|第\d+行/);
  });

  it("quotes a name that has quotes of its own with inner ones", () => {
    const back = { ...report.changes.find(({ kind }) => kind === "reappeared")!, name: "“老王”石材厂" };
    const text = plainTextOf(briefingBlocks({ ...report, changes: [back] }, campaign));
    expect(text).toContain("下灶村“‘老王’石材厂”（编号");
  });

  it("gives units that are as far the same place, and says of which trades it cannot tell", () => {
    const places = blocks.flatMap((block) =>
      block.kind === "table" && block.head[0] === "位次"
        ? block.rows.map(([place, unit, , , share]) => [place, unit, share])
        : [],
    );
    expect(places).toEqual([
      ["1", "洋宅村", "100%"],
      ["2", "下灶村", "33.3%"],
      ["3", "大埔村", "0%"],
    ]);
    expect(plainTextOf(blocks)).toContain("其中5家未能归入所列行业");
    expect(plainTextOf(blocks)).toContain("行业：其他或未注明；家数：5");
  });

  it("draws how far each unit is, where it can be drawn", async () => {
    const [chart] = blocks.filter((block): block is Chart => block.kind === "chart");
    const { svg } = chartSvg(chart!);
    for (const said of ["洋宅村", "1/3，33.3%", "已完成"]) expect(svg).toContain(`>${said}</text>`);
    const png = new Uint8Array([137, 80, 78, 71]);
    const files = unzipSync(await docxOf(blocks, () => Promise.resolve({ png, width: 600, height: 400 })));
    expect(Object.keys(files).filter((name) => name.endsWith(".png"))).toHaveLength(1);
    expect(Object.keys(unzipSync(await docxOf(blocks)))).not.toContainEqual(expect.stringMatching(/png$/));
  });

  it("has in Word the tables that it has as text", async () => {
    const { sheets } = await readWorkbook({ name: "通报.docx", bytes: await docxOf(blocks) });
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.map(String) ?? []));
    const tables = blocks.filter(
      (block): block is Extract<Block, { kind: "table" }> => block.kind === "table",
    );
    for (const { rows } of tables)
      for (const row of rows) expect(cells).toEqual(expect.arrayContaining([...row]));
  });
});

describe("a share of the town", () => {
  it("is all only when it is all, and none only when it is none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(), (all, some) => {
        const part = some % (all + 1);
        expect(shareText(part, all) === "100%").toBe(part === all);
        expect(shareText(part, all) === "0%").toBe(part === 0);
      }),
    );
    expect(shareText(2, 3)).toBe("66.7%");
  });
});

describe("报送提醒", () => {
  it("asks who has sent nothing, politely, and nobody to mend what was not sent", () => {
    const text = reminderText(report, campaign);
    expect(text).toMatch(/洋宅村（1个）：尚未收到报表，请尽快报送；已报送的，烦请告知/);
    expect(text.split("\n").find((line) => line.includes("洋宅村"))).not.toContain("修改");
  });
});
