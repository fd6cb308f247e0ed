import { readdirSync, statSync } from "node:fs";
import { cizao2019 } from "../../src/core/campaign";
import { canAccept, type Finding, offeredFix } from "../../src/core/findings";
import { acceptFinding, allLedgerChecks, partAccepted } from "../../src/core/checks";
import { answerTo } from "../../src/core/checks/answers/answer";
import { chooseDisposition } from "../../src/core/checks/answers/choose-disposition";
import { mergeSites } from "../../src/core/checks/answers/merge-sites";
import { writeReportDate, writeUnit } from "../../src/core/checks/answers/write-field";
import { readLedgers } from "../../src/core/ledger";
import { columnKeys, periodOf } from "../../src/core/campaign";
import { analyse } from "../../src/core/tally";
import { explainFigure } from "../../src/core/tally/sheet/explain";
import { allTallyChecks } from "../../src/core/tally/checks";
import {
  applyPatch,
  type CellValue,
  liftingLocks,
  parseCell,
  type Patch,
  type SheetSnapshot,
  sheetNamed,
  textOf,
  valueAt,
  workbookOf,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { readWorkbook } from "../../src/hosts/files";
import { firstRow, headerRow, ledgerSheet, type LedgerLine, type Site } from "../builders/ledger";
import { withCells } from "../builders/workbook";
import { fixtureBytes, fixturePath, readFixture } from "../fixtures";

/** A workbook with findings, and how it is judged. */
interface Case {
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

/** What a person types into the cell that a finding names, doing what its words say. */
type ByHand = (finding: Finding & { readonly params: Record<string, unknown> }, text: string) => CellValue;
const good: Record<string, CellValue> = {
  sequence: 1,
  siteName: "新添加工点",
  town: "磁灶镇",
  address: "磁灶镇南环路88号",
  operatorContact: "陈某 13900000099",
  equipment: "磨粒机2台",
  violations: "未办环评",
  disposition: "整治改造",
  progress: "已入户宣传。",
  remarks: "无",
};
const unit: ByHand = () => "填报单位：下灶村";
const date: ByHand = () => "填报时间：2019年12月5日";
const whole: ByHand = ({ cell }) => good[columnKeys[parseCell(cell!)!.column] ?? "remarks"] ?? "无";
const contact: ByHand = () => good.operatorContact!;
const byHand: Record<string, ByHand> = {
  "missing-unit": unit,
  "unknown-unit": unit,
  "missing-report-date": date,
  "invalid-report-date": date,
  "report-date-outside-period": date,
  "cell-error": whole,
  "text-cut": () => "无",
  "date-instead-of-text": whole,
  "formula-without-value": whole,
  "missing-cell": whole,
  "missing-site-name": whole,
  "missing-address": whole,
  "missing-operator": contact,
  "missing-phone": contact,
  "missing-equipment": whole,
  "missing-violation": whole,
  "missing-disposition": whole,
  "missing-progress": whole,
  "invalid-mobile": contact,
  "invalid-landline": contact,
  "phone-lost-digits": contact,
  "formula-like-text": (_, text) => text.replace(/^[=+\-@\s]+/, ""),
  "id-number-present": (_, text) => text.replace(/\d{17}[\dXx]/, ""),
  "vague-address": (_, text) => `${text}南路8号`,
  "address-in-other-unit": ({ params }) => `${String(params.unit)}南路8号`,
  "equipment-without-quantity": (_, text) => `${text}2台`,
  "approximate-count": (_, text) => text.replace(/约|余/g, ""),
  "fact-without-count": (_, text) => text.replace("业主陈某某被行政拘留", "行政拘留1人"),
  "number-not-counted": (_, text) => text.replace("查处设备", "捣毁设备"),
  "unknown-disposition": whole,
  "multiple-dispositions": whole,
  "progress-contradicts-disposition": () => "已入户宣传。",
  "incomplete-closure": (_, text) => `${text}落实两断三清。`,
  overdue: (_, text) => `${text}12月1日已取缔，落实两断三清，已完成整改，已搬迁到位。`,
  "tally-not-a-count": () => 3,
  "tally-visits-below-teams": () => 99,
  "tally-closure-without-operation": () => 1,
};
/** Of two rows for one site only one is to be left; of two columns too. */
const toDelete: Record<string, "deleteRows" | "deleteColumns"> = {
  "duplicate-site": "deleteRows",
  "similar-site": "deleteRows",
  "repeated-column": "deleteColumns",
};
/** What is to be known, or looked at and left: 知道了. */
const toAccept = ["shared-phone", "not-data-row", "group-heading", "nil-report"];

function handPatch({ workbook }: Case, finding: Finding): Patch | null {
  const { code, sheet, cell, params } = finding;
  if (code === "tally-decreased") {
    const { stated } = analyse(workbook, cizao2019, { today: "2019-12-10" }).tallies[0]!.reading;
    const key = cizao2019.tally.figures.find(({ label }) => label === params.figure)!.key;
    return stated ? explainFigure(workbook, cizao2019, stated, key, "上期多计，已核减") : null;
  }
  const place = cell === null ? null : parseCell(cell);
  if (!place || sheet === null) return null;
  const deletes = toDelete[code];
  if (deletes === "deleteRows") return [{ kind: deletes, sheet, row: place.row, count: 1 }];
  if (deletes) return [{ kind: deletes, sheet, column: place.column, count: 1 }];
  const typed = byHand[code]?.(
    finding as Parameters<ByHand>[0],
    textOf(valueAt(sheetNamed(workbook, sheet)!, place.row, place.column)),
  );
  return typed === undefined ? null : [{ kind: "setCells", sheet, cells: [{ ...place, value: typed }] }];
}

/** What the pane offers where a finding is read, answered as a person would. */
function answerPatch(one: Case, finding: Finding): Patch | null {
  const ledgers = readLedgers(one.workbook, cizao2019, { today: "2019-12-10" });
  const ledger = ledgers.find(({ sheet }) => sheet === finding.sheet);
  const answer = ledger ? answerTo(finding, ledger) : null;
  if (!ledger || !answer) return null;
  switch (answer.kind) {
    case "field":
      return answer.field === "unit"
        ? writeUnit(ledger, "下灶村", cizao2019)
        : writeReportDate(ledger, "2019-12-05", cizao2019);
    case "same-site":
      return mergeSites(ledger, answer.earlier, answer.row, cizao2019).patch;
    case "cell":
      if (answer.cell.key === "disposition")
        return chooseDisposition(ledger, answer.row, "rectification", cizao2019);
      return handPatch(one, finding);
    default:
      return null;
  }
}

const named = ({ code, sheet, cell }: Finding) => `${code} ${sheet}!${cell}`;
const errorCodes = (findings: readonly Finding[]) =>
  findings.flatMap(({ severity, code }) => (severity === "error" ? [code] : [])).sort();

/** Errors of after that were none before, code by code; an inserted column is to be filled in cell by cell. */
function freshErrors(before: readonly Finding[], after: readonly Finding[], { code }: Finding): string[] {
  const left = errorCodes(before);
  return errorCodes(after).filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !(code === "missing-column" && error.startsWith("missing-"));
  });
}

/** Nothing is typed at the cell of a finding whose field has none. */
const isOffSheet = ({ params }: Finding) => "stands" in params;

/** 知道了, where the words ask for nothing but a look. */
function acceptance({ workbook }: Case, finding: Finding): Patch | null {
  if (!canAccept(finding) || !toAccept.includes(finding.code)) return null;
  const ledger = readLedgers(workbook, cizao2019, { today: "2019-12-10" })[0]!;
  return acceptFinding(finding, ledger, workbook);
}

/** What is left of a finding after its way out, or what the way out brought. */
function wrongAfter(one: Case, before: readonly Finding[], finding: Finding, patch: Patch): string[] {
  const after = one.judge(applyPatch(one.workbook, liftingLocks(one.workbook, patch)));
  const isLeft = after.some((each) => named(each) === named(finding));
  return [...(isLeft ? ["is left"] : []), ...freshErrors(before, after, finding)];
}

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

const built: Case[] = [
  judged("the header in row 1", workbookOf([{ ...shut, rows: shut.rows.slice(headerRow) }])),
  ...(
    [
      ["labels without values", withCells(shut, [1, 0, "填报单位："], [1, 5, "填报时间："])],
      ["a unit of another town", withCells(shut, [1, 0, "填报单位：外地大厦"])],
      ["a day that is none", withCells(shut, [1, 5, "填报时间：2019年11月31日"])],
      ["a text for a date", dated(43_529)],
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
async function fixtures(): Promise<Case[]> {
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

describe("every finding has a way out", () => {
  const seen = new Set<string>();

  it("that leaves nothing of it and brings no other error: its fix, else what its words say, else 知道了", async () => {
    const wrong: string[] = [];
    for (const one of [...built, ...(await fixtures())]) {
      const findings = one.judge(one.workbook);
      for (const finding of findings) {
        const fix = offeredFix(finding)?.patch ?? null;
        const hand = handPatch(one, finding);
        const answer = answerPatch(one, finding);
        const ways = {
          fix,
          answer,
          hand: isOffSheet(finding) ? null : hand,
          accept: acceptance(one, finding),
        };
        const tried =
          ways.fix || ways.hand || ways.answer ? (["fix", "hand", "answer"] as const) : (["accept"] as const);
        if (tried.every((way) => !ways[way])) wrong.push(`${one.name}: ${named(finding)} has no way out`);
        for (const way of tried) {
          const key = `${finding.code} ${way}`;
          if (!ways[way] || seen.has(key)) continue;
          seen.add(key);
          for (const what of wrongAfter(one, findings, finding, ways[way]))
            wrong.push(`${one.name}: ${named(finding)} by ${way}: ${what}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("and so has each code that a ledger or a tally can give", () => {
    for (const code of [
      "missing-unit",
      "missing-report-date",
      "duplicate-site",
      "similar-site",
      "missing-phone",
    ])
      expect(seen).toContain(`${code} answer`);
    const codes = [...allLedgerChecks(cizao2019), ...allTallyChecks].map(({ code }) => code as string);
    const tried = [...seen].map((key) => key.split(" ")[0]);
    expect(codes.filter((code) => !tried.includes(code))).toEqual([]);
  });
});
