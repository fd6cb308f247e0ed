import { periodOf } from "../../../src/core/campaign";
import {
  consolidate,
  consolidationSheets,
  type Consolidation,
  type Decision,
  readConsolidated,
  readDecisions,
} from "../../../src/core/consolidation";
import { consolidationMessages } from "../../../src/words/zh-CN/consolidation/messages";
import { applyPatch, setCell, sheetNamed, type WorkbookSnapshot } from "../../../src/core/workbook";
import { campaign, filesOfReports, type SampleReport } from "./samples";
import { workbookFrom } from "./squad";
import { type Site } from "../../builders/ledger";

const date = "2019年11月10日";
const options = { period: periodOf(campaign, "2019-11-10") };
const later = { period: periodOf(campaign, "2019-11-20") };
const { sheets } = campaign.consolidation;

function row(fields: Partial<Site>): Site {
  return {
    siteName: "顺发小石材加工点",
    address: "两村交界水渠东侧",
    operatorContact: "吴顺发 13905950347",
    disposition: "关停取缔",
    progress: null,
    ...fields,
  };
}

const neighbours: SampleReport[] = [
  { unit: "下灶村", date, rows: [row({})] },
  { unit: "洋宅村", date, rows: [row({ siteName: "顺发小石材厂" })] },
];

/** The consolidated workbook with the officer's decision typed in its first pair. */
function decided(consolidation: Consolidation, word: string): WorkbookSnapshot {
  return applyPatch(workbookFrom(consolidation), [setCell(sheets.pairs, 3, 0, word)]);
}

const codes = ({ findings }: Consolidation) => findings.map(({ code }) => code);

describe("an officer's decision", () => {
  const first = consolidate(filesOfReports(neighbours), campaign, options);

  it("is asked for when two units have the same site", () => {
    expect(codes(first)).toContain("similar-site-across-units");
    expect(first.findings.find(({ code }) => code === "similar-site-across-units")).toMatchObject({
      unit: "洋宅村",
      file: "1.xlsx",
      cell: "B4",
      params: { row: 4, otherUnit: "下灶村", otherRow: 4 },
    });
  });

  it("不同 removes the finding and holds from then on, even when a word is corrected", () => {
    let workbook = decided(first, "不同");
    const date = "2019年11月20日";
    const mended = [
      { ...neighbours[0]!, date },
      { ...neighbours[1]!, date, rows: [row({ siteName: "顺发小石材加工厂" })] },
    ];
    for (let period = 0; period < 3; period++) {
      const previous = readConsolidated(workbook, campaign, "2019-11-20");
      const next = consolidate(filesOfReports(mended), campaign, { ...later, previous });
      expect(codes(next)).not.toContain("similar-site-across-units");
      expect(next.comparison?.counts).toMatchObject({ new: 0, unchanged: 2 });
      workbook = workbookFrom(next);
      expect(readDecisions(workbook, campaign)).toHaveLength(1);
    }
  });

  it("stays in the workbook while its sites are away", () => {
    const previous = readConsolidated(decided(first, "不同"), campaign, "2019-11-20");
    const away = consolidate(filesOfReports(neighbours.slice(0, 1)), campaign, { ...options, previous });
    expect(readDecisions(workbookFrom(away), campaign)).toEqual(previous?.decisions);
  });

  it("同一 joins sites that do not look alike", () => {
    const apart: SampleReport[] = [
      neighbours[0]!,
      {
        unit: "洋宅村",
        date,
        rows: [row({ siteName: "老吴石材", address: "溪边", operatorContact: "老吴 85816766" })],
      },
    ];
    const decision: Decision = {
      sites: [
        { unit: "洋宅村", name: "老吴石材", address: "溪边" },
        { unit: "下灶村", name: "顺发小石材加工点", address: "两村交界水渠东侧" },
      ],
      isSame: true,
    };
    const without = consolidate(filesOfReports(apart), campaign, options);
    expect(codes(without)).not.toContain("similar-site-across-units");
    expect(without.memory.numbers).toEqual([1, 2]);
    const found = consolidate(filesOfReports(apart), campaign, { ...options, decisions: [decision] });
    expect(codes(found)).not.toContain("similar-site-across-units");
    expect(found.memory.numbers).toEqual([1, 1]);
    expect([without.totals.sitesFound, found.totals.sitesFound]).toEqual([2, 1]);
    expect(found.figures.get("洋宅村")!.get("sitesFound")).toEqual({ value: 0, differs: 1 });
  });

  it("is replaced by a later one on the same sites", () => {
    const previous = readConsolidated(decided(first, "不同"), campaign, "2019-11-20")!;
    const [one] = previous.decisions;
    const next = consolidate(filesOfReports(neighbours), campaign, {
      ...options,
      previous,
      decisions: [{ ...one!, isSame: true }],
    });
    expect(next.memory.numbers).toEqual([1, 1]);
    expect(readDecisions(workbookFrom(next), campaign)).toEqual([{ ...one, isSame: true }]);
  });

  it("is kept when the sheets of an open workbook are made again", () => {
    const open = decided(first, "不同");
    const again = consolidate(filesOfReports(neighbours), campaign, {
      ...options,
      decisions: readDecisions(open, campaign),
    });
    const made = applyPatch(
      open,
      consolidationSheets(again, campaign, consolidationMessages(campaign), open),
    );
    expect(made.sheets).toHaveLength(open.sheets.length);
    expect(sheetNamed(made, sheets.pairs)!.rows[3]![0]).toBe("不同");
  });
});

describe("the comparison", () => {
  const compare = (before: Site[], now: Site[] | null) => {
    const then = consolidate(filesOfReports([{ unit: "下灶村", date, rows: before }]), campaign, options);
    const previous = readConsolidated(workbookFrom(then), campaign, "2019-11-20");
    const files = filesOfReports(now ? [{ unit: "下灶村", date, rows: now }] : []);
    return consolidate(files, campaign, { ...later, previous });
  };
  const closed = row({ progress: "11月4日已取缔。" });
  const other = row({
    siteName: "鸿运废塑料",
    address: "菜园路153号",
    operatorContact: "张奕川 13720836894",
  });

  it.each([
    ["new", [closed], [closed, other]],
    ["closed-and-removed", [closed, other], [other]],
    ["reclassified", [row({})], [row({ disposition: "整治改造" })]],
    ["reappeared", [closed], [row({ progress: "擅自回潮生产。" })]],
    ["vanished", [row({}), other], [other]],
    ["unchanged", [row({})], [row({ progress: "正在整改。" })]],
  ] as const)("counts %s", (kind, before, now) => {
    expect(compare([...before], [...now]).comparison?.counts[kind]).toBe(1);
  });

  it("takes a row that is only like another of the same report for a site of its own", () => {
    const again = row({ siteName: "顺发小石材厂", progress: "擅自回潮生产。" });
    expect(compare([closed], [closed, again]).comparison?.counts).toMatchObject({ unchanged: 1, new: 1 });
  });

  it("counts a site that repeats name and address once as what it is", () => {
    const again = row({ progress: "11月16日擅自回潮生产。" });
    expect(compare([closed], [closed, again]).comparison?.counts).toMatchObject({ reappeared: 2, new: 0 });
  });

  it("leaves out units that sent nothing now", () => {
    const { comparison, findings } = compare([closed, other], null);
    expect(comparison?.entries).toEqual([]);
    expect(findings.some(({ code }) => code === "vanished-site")).toBe(false);
  });
});
