import { cizao2019 } from "../../../../src/core/campaign";
import { checkLedger } from "../../../../src/core/checks";
import { readLedger } from "../../../../src/core/ledger";
import { answerTo } from "../../../../src/core/checks/answers/answer";
import { chooseDisposition } from "../../../../src/core/checks/answers/choose-disposition";
import { mergeSites } from "../../../../src/core/checks/answers/merge-sites";
import { writeReportDate } from "../../../../src/core/checks/answers/write-field";
import { applyPatch, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { firstRow, headerRow, ledgerSheet, type LedgerLine } from "../../../builders/ledger";
import { withCells } from "../../../builders/workbook";

const today = "2019-12-10";
const read = (sheet: SheetSnapshot) => readLedger(sheet, cizao2019, { today })!;
const lines = (...sites: readonly LedgerLine[]) => ledgerSheet(sites, { reportDate: "2019年12月5日" });

/** What ends each finding of a sheet. */
function answers(sheet: SheetSnapshot): string[] {
  const ledger = read(sheet);
  return checkLedger(ledger, cizao2019, { today }).map((finding) => {
    const answer = answerTo(finding, ledger);
    const what = answer && ("cell" in answer ? `${answer.kind} ${answer.cell.key}` : answer.kind);
    return `${finding.code} ${finding.cell}: ${what}`;
  });
}

describe("the answer to a finding", () => {
  it("is what its cell should say, what was done, how many, or whether it is one site", () => {
    const sheet = lines(
      { progress: "11月20日已取缔，业主陈某某被行政拘留。", operatorContact: "陈某", disposition: null },
      { progress: null, siteName: "乙厂", address: "下灶村乙路2号", operatorContact: "李某 13900000002" },
      {
        progress: "已断电。",
        siteName: "乙厂",
        address: "下灶村乙路2号",
        operatorContact: "李某 13900000002",
      },
    );
    expect(answers(sheet)).toEqual([
      "missing-phone E4: cell operatorContact",
      "missing-disposition H4: cell disposition",
      "fact-without-count I4: count",
      "missing-progress I5: progress progress",
      "overdue I5: progress progress",
      "duplicate-site B6: same-site",
      "overdue I6: progress progress",
    ]);
  });

  it("is none where something would be lost unseen, or the finding is of the form", () => {
    const merged = {
      ...lines({ address: null }, { address: null }),
      merges: [{ top: firstRow, left: 3, bottom: firstRow + 1, right: 3 }],
    };
    const said = [
      ...answers(merged),
      ...answers(lines({ remarks: `${"长".repeat(32_766)}…`, town: "内坑镇" })),
    ];
    for (const code of ["missing-address D4", "merged-data-cells D4", "text-cut J4", "wrong-town C4"])
      expect(said).toContain(`${code}: null`);
  });
});

describe("an answer", () => {
  it("of one site keeps a row, with what only the other says, and tells what is not kept", () => {
    const sheet = withCells(
      lines({ address: null, progress: "已断电。" }, { equipment: "磨机2台", progress: "已断水。" }),
      [headerRow, 11, "照片"],
      [firstRow + 1, 11, "后.jpg"],
    );
    const ledger = read(sheet);
    const [first, second] = ledger.rows;
    const { patch, dropped, obstacle, loses } = mergeSites(ledger, first!, second!, cizao2019);
    const { rows } = read(applyPatch(workbookOf([sheet]), patch).sheets[0]!);
    expect(rows.map((row) => row.text("address"))).toEqual([second!.text("address")]);
    expect(applyPatch(workbookOf([sheet]), patch).sheets[0]!.rows[firstRow]![11]).toBe("后.jpg");
    expect(dropped).toEqual([
      { title: "散乱污加工点名称", text: "鸿达印花厂" },
      { title: "经营者及联系方式", text: "王某 13900000002" },
      { title: "主要生产设备", text: "磨机2台" },
      { title: "整治进展情况", text: "已断水。" },
    ]);
    expect([obstacle, loses]).toEqual([null, []]);
  });

  it("of three columns to tick is a tick in one of them", () => {
    const plain = lines({ progress: "已断电。" });
    const [kept, words] = [plain.rows[headerRow]!, ["关停取缔", "整治改造", "整合搬迁"]];
    const sheet: SheetSnapshot = {
      ...plain,
      rows: plain.rows.map((row, at) => {
        if (at < headerRow) return row;
        const three = at === headerRow ? words : ["√", "√", null];
        return [...row!.slice(0, 7), ...three, ...row!.slice(8, kept.length)];
      }),
    };
    const ledger = read(sheet);
    expect(ledger.rows[0]!.disposition.kind).toBe("several");
    const patch = chooseDisposition(ledger, ledger.rows[0]!, "relocation", cizao2019);
    const after = read(applyPatch(workbookOf([sheet]), patch).sheets[0]!);
    expect(after.rows[0]!.disposition).toMatchObject({ kind: "one", key: "relocation" });
    expect(after.source.rows[firstRow]!.slice(7, 10)).toEqual([null, null, "√"]);
  });

  it("of a date stands behind its label, in a label's cell or where the head is put in", () => {
    const sheet = lines({});
    for (const label of ["填报时间：", "填报时间", "填报时间：    年  月  日", "填报时间：2019年11月31日"]) {
      const ledger = read(withCells(sheet, [1, 5, label]));
      const patch = writeReportDate(ledger, "2019-12-05", cizao2019);
      const after = applyPatch(workbookOf([ledger.source]), patch).sheets[0]!;
      expect(after.rows[1]![5]).toMatch(/^填报时间： ?2019年12月5日$/);
    }
    const bare = read({ ...sheet, rows: sheet.rows.slice(headerRow) });
    const framed = applyPatch(workbookOf([bare.source]), writeReportDate(bare, "2019-12-05", cizao2019))
      .sheets[0]!;
    expect(read(framed).reportDate).toBe("2019-12-05");
  });
});
