import { writeFileSync } from "node:fs";
import path from "node:path";
import { logTemplate } from "../../../src/core/action-log";
import { cizao2019 as campaign, periodOf } from "../../../src/core/campaign";
import { consolidate, consolidationSheets } from "../../../src/core/consolidation";
import { ledgerTemplate } from "../../../src/core/ledger-form";
import { generateTally, readTally, tallySheet } from "../../../src/core/tally";
import { applyPatch, MAX_ROWS, type Patch, setCell, workbookOf } from "../../../src/core/workbook";
import { createFile } from "../../../src/hosts/files";
import { consolidationMessages } from "../../../src/words/zh-CN/consolidation/messages";
import { filledTemplate, ledgerRow } from "../../builders/ledger";
import { villageSites } from "../../builders/village-sites";
import { ledgerOf, today } from "../../builders/workbook";
import { convert, describeLibreOffice } from "../../environment/libreoffice";
import { type PdfPage, pagesOf } from "../../environment/pdf";
import { workingFolder } from "../../environment/working-folder";
import { reportOf, siteOf } from "../consolidation/town";

const counts = [1, 8, 40, 300];

function ledger(count: number): Patch {
  const rows = villageSites(count).map((site, at) => ledgerRow(site, at));
  return ledgerTemplate(campaign, { unit: "下灶村", reportDate: "2019年11月20日", rows });
}

function tally(count: number): Patch {
  const sheet = campaign.tally.sheetName;
  const values = new Map(campaign.tally.figures.map(({ key }, at) => [key, at * 37]));
  const rows = Array.from({ length: count }, (_, at) => ({ unit: `第${at + 1}村`, values }));
  const content = { sheet, unit: "磁灶镇", reportDate: today, basis: "cumulative", rows } as const;
  return [{ kind: "addSheet", sheet }, ...tallySheet(campaign, { ...content, withTotal: count > 1 })];
}

function consolidated(count: number): Patch {
  const rows = Array.from({ length: count }, (_, at) =>
    siteOf("下灶村", `陈某${at}水洗加工点`, { row: at + 3 }),
  );
  const reports = [reportOf("下灶村", { reportDate: today, rows })];
  const consolidation = consolidate(reports, campaign, { period: periodOf(campaign, today), previous: null });
  return consolidationSheets(consolidation, campaign, consolidationMessages(campaign));
}

/** 附件2 with a figure that somebody typed over, and the reason below its table. */
function explained(): { tally: Patch; patch: Patch } {
  const sheet = campaign.tally.sheetName;
  const read = (patch: Patch) => {
    const workbook = applyPatch(workbookOf([]), patch);
    const ledger = ledgerOf(workbook);
    return { workbook, campaign, ledger, ...readTally(workbook, campaign, ledger, { today }) };
  };
  const villages = filledTemplate([{ siteName: "甲" }]);
  const made = generateTally(read(villages));
  const typed = [...villages, ...made.patch, setCell(sheet, 5, 3, 7)];
  const reason = generateTally(read(typed)).kept[0]!.explain("另6家在邻村，由邻村填报。");
  const ofTally = (patch: Patch) => patch.filter((edit) => "sheet" in edit && edit.sheet === sheet);
  const created: Patch = [{ kind: "addSheet", sheet }];
  const tally = [...created, ...ofTally(typed).filter(({ kind }) => kind !== "addSheet")];
  return { tally, patch: [...tally, ...reason] };
}

const papers: readonly (readonly [string, Patch])[] = [
  ["blank", ledgerTemplate(campaign)],
  ["log", logTemplate(campaign)],
  ["typed", explained().tally],
  ["explained", explained().patch],
  ...counts.flatMap((count) => [
    [`ledger-${count}`, ledger(count)] as const,
    [`tally-${count}`, tally(count)] as const,
    [`consolidated-${count}`, consolidated(count)] as const,
  ]),
];

describe("what is printed", () => {
  it("reaches as far down as there is anything, in the form's columns", () => {
    for (const [name, patch] of papers.filter(([each]) => !each.startsWith("consolidated"))) {
      const setups = patch.flatMap((edit) => (edit.kind === "pageSetup" ? [edit.setup] : []));
      const right = name === "log" || name === "blank" || name.startsWith("ledger") ? 9 : 10;
      const columns = { top: 0, left: 0, bottom: MAX_ROWS - 1, right };
      expect([name, setups.map(({ printArea }) => printArea)]).toEqual([name, [columns]]);
    }
  });

  it("is black and white on every sheet: marks of what is missing are for the screen", () => {
    for (const [name, patch] of papers) {
      const setups = patch.flatMap((edit) => (edit.kind === "pageSetup" ? [edit.setup] : []));
      expect([name, setups.every(({ blackAndWhite }) => blackAndWhite)]).toEqual([name, true]);
    }
  });

  describeLibreOffice("in LibreOffice", () => {
    const { folder, clean } = workingFolder();
    const pages = new Map<string, readonly PdfPage[]>();
    beforeAll(async () => {
      for (const [name, patch] of papers)
        writeFileSync(path.join(folder, `${name}.xlsx`), await createFile(patch));
      convert(
        folder,
        "pdf",
        papers.map(([name]) => `${name}.xlsx`),
      );
      for (const [name] of papers) pages.set(name, pagesOf(path.join(folder, `${name}.pdf`)));
    }, 300_000);
    afterAll(clean);

    it("is A4 across, and no page of it blank", () => {
      for (const [name, all] of pages) {
        expect([name, all.filter(({ size }) => size.join() !== "842,595")]).toEqual([name, []]);
        // Titles and headers are repeated on each page: one of rows has more than that.
        const head = name.startsWith("ledger") ? pages.get("blank")![0]!.texts : 4;
        expect([name, all.filter(({ texts }) => texts <= head)]).toEqual([name, []]);
      }
    });

    it("is one page where there is little, and no more pages than rows need", () => {
      const one = ["blank", "log", "typed", "explained", "ledger-1", "ledger-8", "tally-1", "tally-8"];
      expect(one.map((name) => [name, pages.get(name)!.length])).toEqual(one.map((name) => [name, 1]));
      const few = (name: string, fewest: number, most: number) => {
        const { length } = pages.get(name)!;
        expect([name, length >= fewest && length <= most]).toEqual([name, true]);
      };
      few("ledger-40", 3, 6);
      few("ledger-300", 20, 40);
      few("tally-40", 2, 2);
      few("tally-300", 11, 16);
    });

    it("holds the reason for a figure that was kept", () => {
      const texts = (name: string) => pages.get(name)![0]!.texts;
      expect(texts("explained")).toBeGreaterThan(texts("typed"));
    });
  });
});
