import { readFileSync } from "node:fs";
import { cizao2019 as campaign } from "../../../src/core/campaign";
import { readConsolidated } from "../../../src/core/consolidation";
import type { IsoDate } from "../../../src/core/language";
import {
  countySheets,
  dispatchSheets,
  preparedWorkbooks,
  townReport,
  townSummary,
} from "../../../src/core/materials";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook";
import { docxOf } from "../../../src/hosts/documents";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { briefingBlocks } from "../../../src/words/zh-CN/materials/briefing";
import { preparedTexts } from "../../../src/words/zh-CN/materials/prepared";
import { workSummaryBlocks } from "../../../src/words/zh-CN/submission/work-summary";
import { resultOf } from "./periods";

type Rows = readonly (readonly CellValue[])[];

const rowsOf = ({ sheets }: WorkbookSnapshot, name?: string): Rows =>
  sheets
    .filter((sheet) => name === undefined || sheet.name === name)
    .flatMap(({ rows }) => rows.map((row) => (row ?? []) as readonly CellValue[]));
const headed = (rows: Rows, ...titles: string[]) => {
  const head = rows.findIndex((row) => titles.every((title) => row.includes(title)));
  return { places: titles.map((title) => rows[head]!.indexOf(title)), below: rows.slice(head + 1) };
};
const numbers = (row: readonly CellValue[] | undefined) => row?.slice(1, 4).map(Number);

/** A day as a sheet keeps it. */
const serialOf = (day: IsoDate) => Date.parse(day) / 86_400_000 + 25_569;

/** What the sheets of the register say, read as a person reads them. */
function registerOf(workbook: WorkbookSnapshot, due: IsoDate) {
  const { sheets, columns, siteStates } = campaign.consolidation;
  const sites = headed(
    rowsOf(workbook, sheets.register),
    columns.siteNumber,
    columns.state,
    columns.sourceUnit,
  );
  const [number, state] = sites.places as [number, number];
  const all = sites.below.filter((row) => /^\d{4,}$/.test(String(row[number]).padStart(4, "0")));
  const done = [siteStates.closed, siteStates.rectified, siteStates.relocated, siteStates.struckOff];
  const isDone = (row: readonly CellValue[]) => done.includes(String(row[state]));
  const labels = campaign.tally.figures.map(({ label }) => label);
  const units = headed(rowsOf(workbook, sheets.unitPeriods), columns.dueDay, columns.ofUnit, ...labels);
  const [day, , ...figures] = units.places as number[];
  const own = units.below.filter((row) => row[day!] === serialOf(due));
  return {
    sites: all.length,
    done: all.filter(isDone).length,
    figures: figures.map((at) => own.reduce((sum, row) => sum + Number(row[at] ?? 0), 0)),
  };
}

/** Every document that is made of a period says what the sheets of its register say. */
export function describePapers(periods: readonly string[]): void {
  describe.each(periods)("the papers of %s", (period) => {
    const due = period as IsoDate;
    const make = async () => {
      const workbook = await readWorkbook({ name: "汇总.xlsx", bytes: readFileSync(resultOf(due)) });
      const { register } = readConsolidated(workbook, campaign, due)!;
      return { register, report: townReport(register, due, campaign), told: registerOf(workbook, due) };
    };
    const document = async (blocks: Parameters<typeof docxOf>[0]) =>
      rowsOf(await readWorkbook({ name: "x.docx", bytes: await docxOf(blocks) }));
    const sheets = async (patch: Parameters<typeof createFile>[0]) =>
      readWorkbook({ name: "x.xlsx", bytes: await createFile(patch) });

    it("have the figures of its register", async () => {
      const { register, report, told } = await make();
      const { sites, done, figures } = told;
      const labels = campaign.tally.figures.map(({ label }) => label);

      const briefing = await document(briefingBlocks(report, campaign));
      const totals = briefing.filter(([first]) => first === "合计");
      expect(totals.map(numbers)).toEqual([
        [sites, done, sites - done],
        [sites, done, sites - done],
      ]);
      const table = headed(briefing, "项目", "累计");
      const isCarried = briefing.some((row) => row.includes("累计（含沿用）"));
      const inBriefing = table.below.slice(0, labels.length).map((row) => Number(row[isCarried ? 3 : 2]));
      expect(inBriefing).toEqual(figures);
      const ranked = headed(briefing, "位次", "单位", "家数", "已完成");
      const units = ranked.below.slice(0, report.units.filter((line) => line.sites > 0).length);
      expect(units.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(sites);
      const open = headed(briefing, "名称", "未完成原因（整治进展情况）");
      expect(open.below.slice(0, sites - done).every((row) => row.length > 3)).toBe(true);
      expect(open.below.filter((row) => row.some(Boolean)).length).toBeGreaterThanOrEqual(sites - done);

      const summary = await document(workSummaryBlocks(townSummary(report, campaign), campaign));
      const inSummary = headed(summary, "项目", "数量").below.slice(0, labels.length);
      expect(inSummary.map((row) => Number(row[1]))).toEqual(figures);

      const county = await sheets(countySheets(report, campaign));
      const line = rowsOf(county, campaign.tally.sheetName).find(([first]) =>
        String(first).endsWith("（累计）"),
      );
      expect(line!.slice(1, labels.length + 1)).toEqual(figures);
      const ledger = headed(rowsOf(county, campaign.ledger.sheetName), "序号");
      expect(ledger.below.filter(([first]) => typeof first === "number")).toHaveLength(sites);

      const dispatch = await sheets(dispatchSheets(report, campaign));
      expect(dispatch.sheets.map(({ name }) => name)).toEqual(
        campaign.assistance.departments.map(({ name }) => name),
      );

      const prepared = preparedWorkbooks(register, due, campaign, preparedTexts);
      expect(prepared.reduce((sum, unit) => sum + unit.sites, 0)).toBe(sites);
      const most = prepared.toSorted((a, b) => b.sites - a.sites)[0]!;
      const form = headed(rowsOf(await sheets(most.patch), campaign.ledger.sheetName), "序号", "编号");
      expect(form.below.filter(([first]) => typeof first === "number")).toHaveLength(most.sites);
    });
  });
}
