import { cizao2019 } from "../src/core/campaign";
import { checkLedger, LedgerChecker } from "../src/core/checks";
import { readLedger } from "../src/core/ledger";
import { applyPatch, cellRange, type SheetSnapshot, workbookOf } from "../src/core/workbook";
import { ledgerSheet, type Site } from "../test/builders/ledger";
import { sitesThatDiffer } from "./checks-sites";
import { exponentOf, type Growth } from "./growth";
import { type Section } from "./measure";

const options = { today: "2019-11-20" } as const;
const sizes = [4_000, 16_000] as const;
const runs = 3;
const firstRow = 3;

/** What may grow in a ledger, as a row of it is made. */
const kinds: Readonly<Record<string, (site: Site, i: number) => Site>> = {
  rows: (site) => site,
  "findings, some eight a row": (site, i) => ({
    ...site,
    siteName: ` ${site.siteName ?? ""}　厂`,
    town: "安海镇",
    address: "路边",
    operatorContact: `某 1390000${i % 7}`,
    equipment: "磨粒机",
    disposition: "取缔改造",
    progress: "已拆除设备若干台，约3台，12月前完成３台",
  }),
  "rows of one telephone": (site, i) => ({
    ...site,
    operatorContact: `${i % 2 ? "陈某" : "林某"} 13900001000`,
  }),
  "rows of one name": (site) => ({ ...site, siteName: "下灶石材厂" }),
  "rows of one site": (site) => ({
    ...site,
    siteName: "下灶石材厂",
    address: "工业路1号",
    operatorContact: "林某",
  }),
};

/** Milliseconds of the processor. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(work: () => unknown): number {
  work();
  return Array.from({ length: runs }, () => processorTime(work)).sort((a, b) => a - b)[runs >> 1]!;
}

/** Edits of the first row, which others may name: another name, and its own again. */
function editOfFirst(sheet: SheetSnapshot): number {
  let workbook = workbookOf([sheet]);
  const checker = new LedgerChecker(readLedger(sheet, cizao2019, options)!, cizao2019, options);
  const own = sheet.rows[firstRow]?.[1] ?? null;
  let turn = 0;
  return median(() => {
    const value = turn++ % 2 === 0 ? "另一处洗砂场" : own;
    workbook = applyPatch(workbook, [
      { kind: "setCells", sheet: sheet.name, cells: [{ row: firstRow, column: 1, value }] },
    ]);
    checker.update(workbook.sheets[0]!, cellRange(firstRow, 1));
    checker.findings();
  });
}

/** How the cost of checking grows with what a ledger holds. */
export function checksGrowth(): Section {
  const growth: Growth[] = [];
  const rows = Object.entries(kinds).map(([of, siteOf]) => {
    const measured = sizes.map((size) => {
      const sheet = ledgerSheet(sitesThatDiffer(size).map(siteOf));
      let findings = 0;
      const cost = median(() => {
        findings = checkLedger(readLedger(sheet, cizao2019, options)!, cizao2019, options).length;
      });
      return { size, cost, findings, edit: editOfFirst(sheet) };
    });
    const [small, large] = measured as [(typeof measured)[0], (typeof measured)[0]];
    const exponent = exponentOf(small, large);
    growth.push({ of, exponent });
    return [
      of,
      ...measured.map(({ cost, findings }) => `${cost.toFixed(0)} ms (${findings.toLocaleString("en")})`),
      exponent.toFixed(2),
      `${large.edit.toFixed(1)} ms`,
    ];
  });
  return {
    title: "How checking grows",
    about:
      "A full check by the time of the processor, and in brackets how many findings there are. An exponent of 1 is linear; over 1.25 the run fails. The edit is one of the name in the first row, which in the last three kinds thousands of others may name.",
    header: [
      "what grows",
      ...sizes.map((size) => `${size.toLocaleString("en")} rows`),
      "exponent",
      "edit of the first",
    ],
    rows,
    growth,
  };
}
