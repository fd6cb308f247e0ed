import { readdirSync, statSync } from "node:fs";
import { cizao2019 } from "../../../src/core/campaign";
import type { Finding } from "../../../src/core/findings";
import { partAccepted } from "../../../src/core/checks";
import { periodOf } from "../../../src/core/campaign";
import { analyse } from "../../../src/core/tally";
import {
  applyPatch,
  type CellValue,
  type SheetSnapshot,
  workbookOf,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/hosts/files";
import { firstRow, headerRow, ledgerSheet, type LedgerLine, type Site } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";
import { fixtureBytes, fixturePath, readFixture } from "../../fixtures";

/** A workbook with findings, and how it is judged. */
export interface Case {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly judge: (workbook: WorkbookSnapshot) => readonly Finding[];
}

const judged = (
  name: string,
  workbook: WorkbookSnapshot,
  {
    date = "2019-12-10",
    ...options
  }: { date?: string; period?: string | null; previous?: WorkbookSnapshot } = {},
): Case => ({
  name,
  workbook,
  judge: (each) => {
    const analysis = analyse(each, cizao2019, {
      today: date as "2019-12-10",
      previous: options.previous ?? null,
      period: options.period ? periodOf(cizao2019, options.period as "2019-12-10") : null,
    });
    return partAccepted(analysis.findings, analysis.ledgers, each).open;
  },
});

const shutAt = "11月20日已取缔，落实两断三清。";
const lines = (...sites: readonly LedgerLine[]) => ledgerSheet(sites, { reportDate: "2019年12月5日" });
const site = (one: Site) => lines({ progress: shutAt, ...one });
const tallied = (sheet: SheetSnapshot, figures: Record<string, CellValue>): WorkbookSnapshot => {
  const made = analyse(workbookOf([sheet]), cizao2019, { today: "2019-12-10" });
  const fix = made.findings.find(({ code }) => code === "tally-missing")!.fix!;
  const workbook = applyPatch(made.workbook, fix.patch);
  const columns = cizao2019.tally.figures.map(({ key }) => key as string);
  const cells = Object.entries(figures).map(([key, value]) => [5, columns.indexOf(key) + 1, value] as const);
  return {
    ...workbook,
    sheets: workbook.sheets.map((each, at) => (at === 1 ? withCells(each, ...cells) : each)),
  };
};
const shut = site({});
const dated = (value: number): SheetSnapshot => ({
  ...withCells(shut, [firstRow, 3, value]),
  numberFormats: new Map([["D4", "m/d"]]),
});

export const built: Case[] = [
  judged("the header in row 1", workbookOf([{ ...shut, rows: shut.rows.slice(headerRow) }])),
  ...(
    [
      ["labels without values", withCells(shut, [1, 0, "填报单位："], [1, 5, "填报时间："])],
      ["a unit of another town", withCells(shut, [1, 0, "填报单位：外地大厦"])],
      ["a day that is none", withCells(shut, [1, 5, "填报时间：2019年11月31日"])],
      ["a text for a date", dated(43_529)],
      ["words struck through", { ...shut, struckWords: new Map([["G4", "废气直排"]]) }],
      ["no site name", site({ siteName: null })],
      ["no town", site({ town: null })],
      ["another town", site({ town: "内坑镇" })],
      ["the village alone", site({ address: "下灶村" })],
      ["another village", site({ address: "岭畔村南区39号" })],
      ["a card", site({ operatorContact: "陈某 350582197503124516 13900000001" })],
      ["long numbers", site({ operatorContact: 1.39e10 })],
      ["a bad landline", site({ operatorContact: "陈某 8581624" })],
      ["a short number", site({ operatorContact: "陈某 1390000000" })],
      ["no equipment", site({ equipment: null })],
      ["no disposition", site({ disposition: null })],
      ["uncounted equipment", site({ equipment: "磨粒机" })],
      ["about so many", site({ progress: `${shutAt}捣毁设备约5台。` })],
      ["no number", site({ progress: `${shutAt}业主陈某某被行政拘留。` })],
      ["a doubtful number", site({ progress: `${shutAt}查处设备3台。` })],
      ["other words", site({ disposition: "取缔" })],
      ["two ways", site({ disposition: "关停取缔、整治改造" })],
      ["no way", site({ disposition: "另行研究" })],
      ["not yet", site({ progress: "已入户宣传。" })],
      ["half closed", site({ progress: "11月20日已取缔。" })],
      ["against", site({ disposition: "整治改造", progress: "已取缔，落实两断三清。" })],
      ["a text too long", site({ remarks: `${"长".repeat(32_766)}…` })],
      [
        "a repeated site",
        lines({ progress: shutAt }, { progress: shutAt, siteName: "陈记水洗加工点", address: "工业路12号" }),
      ],
      [
        "a shared telephone",
        lines({ progress: shutAt }, { progress: shutAt, operatorContact: "王某 13900000001" }),
      ],
      [
        "an alike site",
        lines(
          { progress: shutAt },
          {
            progress: shutAt,
            siteName: "陈记水洗厂",
            address: "工业路12号",
            operatorContact: "陈某 13900000001",
          },
        ),
      ],
      ["a title of another name", withCells(shut, [headerRow, 3, "地址"])],
      [
        "no progress column",
        { ...shut, rows: shut.rows.map((row, at) => (at < headerRow ? row : row!.toSpliced(5, 1))) },
      ],
      ["two columns for one", withCells(shut, [headerRow, 10, "备注"])],
      [
        "what is wrong with rows",
        {
          ...lines(
            { progress: shutAt, siteName: "甲  厂" },
            [],
            { progress: shutAt, sequence: 7, address: "乙路2号" },
            ["合计"],
          ),
          hiddenRows: new Set([firstRow]),
          merges: [{ top: firstRow + 2, left: 9, bottom: firstRow + 3, right: 9 }],
        },
      ],
      ["headings", lines(["一、关停取缔类"], { progress: shutAt, disposition: null })],
      ["nothing to report", lines(["", "无"])],
      ["empty cells", site({ address: null, operatorContact: "陈某", violations: null, remarks: "=无" })],
      [
        "nobody, and an error",
        withCells(site({ operatorContact: "13900000001" }), [firstRow, 5, { error: "#N/A" }]),
      ],
      ["no progress", site({ progress: null })],
      ["a lost number", site({ operatorContact: "1.38E+10" })],
      [
        "two columns for the operator",
        {
          ...withCells(
            shut,
            [headerRow, 4, "经营者"],
            [headerRow, 10, "联系电话"],
            [firstRow, 10, "13900000001"],
            [firstRow, 4, "陈某"],
          ),
        },
      ],
      [
        "a formula without a value",
        { ...withCells(shut, [firstRow, 5, null]), formulas: new Map([["F4", "=L4"]]) },
      ],
    ] as const
  ).map(([name, sheet]) => judged(name, workbookOf([sheet]))),
  judged("a day of another period", workbookOf([ledgerSheet([{ progress: shutAt }])]), {
    period: "2019-12-10",
  }),
  judged(
    "a tally unlike the ledger",
    tallied(shut, {
      sitesFound: 7,
      inspectionTeams: 3,
      inspectorVisits: 2,
      closureOperations: 0,
      equipmentDestroyed: "3台",
      rectifications: null,
    }),
  ),
  judged(
    "a tally unlike the progress",
    tallied(site({ progress: `${shutAt}捣毁设备2台。` }), { equipmentDestroyed: 5 }),
  ),
  judged(
    "a tally that answers what the ledger knows",
    tallied(shut, { sitesFound: null, metersSealed: "若干" }),
  ),
  judged("less than before", tallied(shut, { metersSealed: 1 }), {
    previous: tallied(shut, { metersSealed: 3 }),
  }),
];

/** The small ones of the fixtures: the large hold nothing else. */
export async function fixtures(): Promise<Case[]> {
  const expected =
    readFixture<Record<string, { ledger: unknown; options: { date: string; period: string | null } }>>(
      "workbooks/expected.json",
    );
  const small = readdirSync(fixturePath("workbooks")).filter(
    (name) => expected[name]?.ledger && statSync(fixturePath("workbooks", name)).size < 20_000,
  );
  return Promise.all(
    small.map(async (name) =>
      judged(
        name,
        await readWorkbook({ name, bytes: fixtureBytes("workbooks", name) }),
        expected[name]!.options,
      ),
    ),
  );
}
