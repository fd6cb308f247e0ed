import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Campaign, periodOf } from "../../../src/core/campaign";
import {
  consolidate,
  consolidationSheets,
  livesOf,
  type PreviousConsolidation,
  readConsolidated,
  readSubmission,
} from "../../../src/core/consolidation";
import type { IsoDate } from "../../../src/core/language";
import { checkLedgers } from "../../../src/core/checks";
import { readLedger, siteNumberColumn } from "../../../src/core/ledger";
import { ledgerTemplate } from "../../../src/core/ledger-form";
import { preparedWorkbooks } from "../../../src/core/materials";
import {
  applyPatch,
  emptySheet,
  type Patch,
  setCell,
  sheetNamed,
  valueAt,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { preparedTexts } from "../../../src/words/zh-CN/materials/prepared";
import { convert, describeLibreOffice } from "../../environment/libreoffice";
import { workingFolder } from "../../environment/working-folder";
import { messages, smallTown as campaign } from "../consolidation/town";

const sheet = campaign.ledger.sheetName;
const tallySheet = campaign.tally.sheetName;
const unit = "下灶村";
const phone = (at: number) => `1396000000${at}`;
const site = (at: number, name: string, progress = "已下发责令改正通知书。"): string[] => [
  ...[String(at), name, "磁灶镇", `${unit}后厝路${at}号`, `王${name} ${phone(at)}`, "切割机1台"],
  ...["未办理环评手续", "关停取缔", progress, ""],
];
/** In no order but the village's own. */
const sites = [
  site(1, "丁记石材厂"),
  site(2, "甲记石材厂", "11月4日依法取缔，切断工业用水、用电，清除设备、清除原料、清除产品。"),
  site(3, "丙记石材厂"),
  site(4, "乙记石材厂"),
];

function workbook(rows: readonly (readonly string[])[], due: IsoDate, more: Patch = []): WorkbookSnapshot {
  const form = ledgerTemplate(campaign, { unit, reportDate: due, rows });
  return applyPatch(workbookOf([]), [...form, ...more]);
}

function report(due: IsoDate, book: WorkbookSnapshot, previous: PreviousConsolidation | null) {
  const options = { today: due, period: periodOf(campaign, due) };
  const files = readSubmission({ file: `${unit}.xlsx`, workbook: book }, campaign, options);
  return consolidate(files, campaign, { period: options.period, previous });
}

/** The register as it stands in the squad's workbook. */
function kept(consolidation: ReturnType<typeof consolidate>, due: IsoDate): PreviousConsolidation {
  const sheets = consolidationSheets(consolidation, campaign, messages);
  return readConsolidated(applyPatch(workbookOf([emptySheet("空")]), sheets), campaign, due)!;
}

const first = kept(report("2019-11-10", workbook(sites, "2019-11-10"), null), "2019-11-10");
const prepared = preparedWorkbooks(first.register, "2019-11-20", campaign, preparedTexts);
const own = prepared.find((each) => each.unit === unit)!;
const form = applyPatch(workbookOf([]), own.patch);
const ledgerOf = (book: WorkbookSnapshot, of: Campaign = campaign) =>
  readLedger(sheetNamed(book, sheet)!, of, { today: "2019-11-20" })!;
const numberAt = siteNumberColumn(ledgerOf(form).form, campaign)!.column;

describe("a unit's workbook for the next due day", () => {
  it("has the sites of the last report in the village's own order and wording, with their numbers outside the print area", () => {
    const ledger = ledgerOf(form);
    expect([ledger.unit, ledger.reportDate]).toEqual([unit, "2019-11-20"]);
    const texts = ledger.rows.map((row) =>
      campaign.ledger.columns.map(({ key }) => row.cell(key)?.raw ?? ""),
    );
    expect(texts).toEqual(sites);
    expect(ledger.rows.map(({ index }) => valueAt(ledger.source, index, numberAt))).toEqual([1, 2, 3, 4]);
    const areas = own.patch.flatMap((edit) =>
      edit.kind === "pageSetup" && edit.sheet === sheet ? [edit.setup.printArea?.right] : [],
    );
    expect([areas.at(-1), numberAt]).toEqual([9, 10]);
    expect(checkLedgers(form, campaign, { today: "2019-11-20" }).findings).toEqual([]);
  });

  it("is made for every unit, empty where the register knows no site of it", () => {
    expect(prepared.map((each) => [each.unit, each.sites])).toEqual(
      campaign.roster.units.map(({ name }) => [name, name === unit ? 4 : 0]),
    );
    const other = applyPatch(workbookOf([]), prepared.find((each) => each.sites === 0)!.patch);
    expect(ledgerOf(other).rows).toEqual([]);
    expect(other.sheets.map(({ name }) => name)).toEqual([sheet, tallySheet]);
  });

  it("has last time's figures beside 附件2 and none in it", () => {
    const tally = sheetNamed(form, tallySheet)!;
    expect(Array.from({ length: 10 }, (_, at) => valueAt(tally, 5, at + 1))).toEqual(Array(10).fill(null));
    expect(valueAt(tally, 2, 12)).toMatch(/^上次累计（11月10日），供核对：\n[^]*限期整改：0家/);
    expect(report("2019-11-20", form, first).board.find((line) => line.unit === unit)).toMatchObject({
      rows: 4,
    });
  });

  it("has what the last report left out at its end, and says how many", () => {
    const [, ...others] = sites;
    const second = kept(report("2019-11-20", workbook(others, "2019-11-20"), first), "2019-11-20");
    const made = preparedWorkbooks(second.register, "2019-11-30", campaign, preparedTexts);
    const again = made.find((each) => each.unit === unit)!;
    const { rows } = ledgerOf(applyPatch(workbookOf([]), again.patch));
    expect(rows.map((row) => row.text("siteName"))).toEqual(
      [...others, sites[0]!].map(([, siteName]) => siteName),
    );
    expect(again).toMatchObject({ sites: 4, notInLast: 1, missing: 0 });
  });

  it("takes corrections of the squad and the village's four columns of measures", () => {
    const { register } = first;
    const rows = register.rows.map((row) => ({
      ...row,
      ...(row.number === 3 && { lifecycle: new Map([["measures", "加装除尘设备"] as const]) }),
    }));
    const corrections = [{ number: 4, column: 3, text: `${unit}后厝路44号`, since: null }];
    const [made] = preparedWorkbooks(
      { ...register, rows, corrections },
      "2019-11-20",
      campaign,
      preparedTexts,
    ).filter((each) => each.unit === unit);
    const ledger = ledgerOf(applyPatch(workbookOf([]), made!.patch));
    expect(ledger.rows[2]!.lifecycle("measures")).toBe("加装除尘设备");
    expect(ledger.rows[3]!.text("address")).toBe(`${unit}后厝路44号`);
    expect(siteNumberColumn(ledger.form, campaign)!.column).toBe(14);
  });
});

describe("a prepared workbook that comes back", () => {
  const rowOf = (at: number) => 3 + at;
  const back = (patch: Patch) => report("2019-11-20", applyPatch(form, patch), first);
  const numbers = (of: ReturnType<typeof consolidate>) =>
    of.memory.register.rows.filter(({ due }) => due === "2019-11-20").map(({ number }) => number);

  it("is recognised by number though name and telephone are others, while the address is the same", () => {
    const changed = [0, 2, 3].flatMap((at): Patch => [
      setCell(sheet, rowOf(at), 1, `${"春夏秋冬"[at]}塑料颗粒加工点`),
      setCell(sheet, rowOf(at), 4, `陈${"春夏秋冬"[at]} 1350000111${at}`),
    ]);
    const result = back(changed);
    expect(numbers(result)).toEqual([1, 2, 3, 4]);
    const unnumbered = [3, 4, 5, 6].map((row) => setCell(sheet, row, numberAt, null));
    expect(numbers(back([...changed, ...unnumbered]))).not.toEqual([1, 2, 3, 4]);
    expect(result.comparison?.counts).toMatchObject({ new: 0, vanished: 0 });
  });

  it("gives a new row a number of its own, and asks about a deleted one by its name", () => {
    const added = site(5, "戊记石材厂").map((value, column) => ({ row: rowOf(4), column, value }));
    const result = back([
      { kind: "setCells", sheet, cells: added },
      { kind: "deleteRows", sheet, row: rowOf(2), count: 1 },
    ]);
    expect(numbers(result)).toEqual([1, 2, 4, 5]);
    const asked = result.findings.filter(({ code }) => code === "vanished-site");
    expect(asked.map(({ unit: of, params }) => [of, params])).toEqual([[unit, { site: "丙记石材厂" }]]);
  });

  it("matches a copied row, whose number stands twice, by what it says", () => {
    const added = site(5, "戊记石材厂").map((value, column) => ({ row: rowOf(4), column, value }));
    const result = back([
      { kind: "setCells", sheet, cells: [...added, { row: rowOf(4), column: numberAt, value: 4 }] },
    ]);
    expect(numbers(result)).toEqual([1, 2, 3, 4, 5]);
  });

  it("names a closed site whose row was deleted, and keeps it in the register", () => {
    const result = back([{ kind: "deleteRows", sheet, row: rowOf(1), count: 1 }]);
    expect(livesOf(result.memory.register, campaign).sites.get(2)).toMatchObject({ done: { by: "closed" } });
    const asked = result.findings.filter(({ code }) => code === "tally-decreased");
    expect(asked.map(({ unit: of, params }) => [of, params])).toEqual([
      [unit, expect.objectContaining({ sites: ["甲记石材厂"] })],
    ]);
  });

  it("takes a row that was emptied for a deleted one, though its number stands there", () => {
    for (const from of [0, 1]) {
      const cleared = campaign.ledger.columns.flatMap((_, column) =>
        column >= from ? [{ row: rowOf(3), column, value: null }] : [],
      );
      const result = back([{ kind: "setCells", sheet, cells: cleared }]);
      expect(numbers(result)).toEqual([1, 2, 3]);
      expect(result.board.find((line) => line.unit === unit)).toMatchObject({ errors: 0 });
    }
  });
});

describeLibreOffice("a prepared workbook that a village fills in with LibreOffice", () => {
  it("has three rows recognised by number though name and telephone were changed", async () => {
    const { folder, clean } = workingFolder();
    try {
      const at = (name: string) => path.join(folder, name);
      writeFileSync(at("form.xlsx"), await createFile(own.patch));
      convert(folder, "fods", [at("form.xlsx")]);
      const changed = [0, 2, 3].reduce(
        (text, index) => {
          const [, name, , , operator] = sites[index]!;
          return text
            .replaceAll(operator!, `陈${"春夏秋冬"[index]} 1350000111${index}`)
            .replaceAll(`>${name}<`, `>${"春夏秋冬"[index]}塑料颗粒加工点<`);
        },
        readFileSync(at("form.fods"), "utf8"),
      );
      writeFileSync(at("form.fods"), changed);
      convert(folder, "xlsx", [at("form.fods")]);
      const workbook = await readWorkbook({ name: "form.xlsx", bytes: readFileSync(at("form.xlsx")) });
      const { rows } = ledgerOf(workbook);
      expect(rows.map((row) => row.text("siteName"))).toEqual([
        ...["春塑料颗粒加工点", "甲记石材厂", "秋塑料颗粒加工点", "冬塑料颗粒加工点"],
      ]);
      const { memory, comparison } = report("2019-11-20", workbook, first);
      const numbers = memory.register.rows.filter(({ due }) => due === "2019-11-20");
      expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(comparison?.counts).toMatchObject({ new: 0, vanished: 0 });
      const renamed = memory.outcome.changes.filter(({ kind }) => kind === "renamed");
      expect(renamed.map(({ number }) => number)).toEqual([1, 3, 4]);
    } finally {
      clean();
    }
  });
});
