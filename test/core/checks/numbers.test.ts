import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { acceptFinding, checkLedgers, partAccepted } from "../../../src/core/checks";
import { readLedger } from "../../../src/core/ledger";
import { readProgress, readText } from "../../../src/core/progress";
import { applyPatch, valueAt, workbookOf } from "../../../src/core/workbook";
import { firstRow, ledgerSheet } from "../../builders/ledger";
import { checkSite, found, named, rewritten } from "./checking";

const options = { today: "2019-12-10" } as const;
const codes = ["number-not-counted", "fact-without-count", "approximate-count"];
const said = (progress: string) => checkSite({ progress }).filter(({ code }) => codes.includes(code));

describe("a number that no rule decides", () => {
  it("is told with the words it stands in, and with words that count it", () => {
    expect(said("11月8日查处设备3台，查封电表1个。")).toEqual([
      rewritten(
        "number-not-counted",
        "progress",
        { phrase: "查处设备3台", start: 5 },
        "11月8日捣毁设备3台，查封电表1个。",
        true,
      ),
    ]);
  });

  it("is told once for each, in the order of the text", () => {
    expect(said("查处设备3台，处理电表2个。").map(({ params }) => params)).toEqual([
      { phrase: "查处设备3台", start: 0 },
      { phrase: "处理电表2个", start: 7 },
    ]);
  });

  it.each([
    "捣毁设备3台。",
    "拟捣毁设备3台。",
    "捣毁设备5台，其中磨粒机3台。",
    "罚款2万元。",
    "已入户宣传。",
  ])("is not one of which the text says what it is: %s", (progress) => {
    expect(said(progress)).toEqual([]);
  });

  it("keeps the machine's name and all else that a person typed", () => {
    const [finding] = said("查获磨粒机4台。");
    const patch = finding?.fix?.patch[0];
    const value = patch?.kind === "setCells" ? String(patch.cells[0]?.value) : "";
    expect(value).toContain("查获磨粒机");
    expect(readProgress(value, { today: "2019-12-10", campaign: cizao2019 })).toEqual([
      expect.objectContaining({ kind: "equipmentDestroyed", count: 4 }),
      expect.objectContaining({ kind: "equipmentCleared" }),
    ]);
  });

  it("has no fix where a formula makes the text, and none where there are too many", () => {
    const many = said("查处设备3台。".repeat(30));
    expect(many).toHaveLength(30);
    expect(many.filter(({ fix }) => fix !== null)).toHaveLength(20);
    const formulas = new Map([["I4", '="查处"&"设备3台"']]);
    const sheet = { ...ledgerSheet([{ progress: "查处设备3台" }]), formulas };
    const { findings } = checkLedgers(workbookOf([sheet]), cizao2019, options);
    expect(findings.filter(({ code }) => code === "number-not-counted").map(({ fix }) => fix)).toEqual([
      null,
    ]);
  });

  it("reads back as counted once it is mended, and nothing else reads otherwise", () => {
    const pieces = [
      "查处",
      "设备3台",
      "处理",
      "电表2个",
      "，",
      "。",
      "11月8日",
      "捣毁造粒机1台",
      "约5台",
      "已取缔",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (all) => {
        const text = all.join("");
        const before = readText(text, { today: "2019-11-20", campaign: cizao2019 });
        for (const { code, params, fix } of said(text)) {
          if (code !== "number-not-counted" || fix === null) continue;
          const edit = fix.patch[0]!;
          const value = edit.kind === "setCells" ? String(edit.cells[0]!.value) : "";
          const after = readText(value, { today: "2019-11-20", campaign: cizao2019 });
          const { start } = params as { start: number };
          const at = before.numbers.findIndex((number) => number.end > start);
          expect(after.numbers.map(({ text: words, as }) => [words, as])).toEqual(
            before.numbers.map(({ text: words, as }, i) => [words, i === at ? "counted" : as]),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is counted and was done without a number", () => {
  it("is told once for each fact, at the progress cell", () => {
    expect(said("11月8日查封电表，业主被行政拘留。")).toEqual([
      found("fact-without-count", "I4", { phrase: "查封电表", start: 5 }),
      found("fact-without-count", "I4", { phrase: "行政拘留", start: 13 }),
    ]);
  });

  it.each(["查封电表1个。", "断电，取缔到位。", "拟查封电表。", "拆除设备。"])("is not %s", (progress) => {
    expect(named(said(progress))).toEqual([]);
  });

  it("is not told of a number that is only rough", () => {
    expect(named(said("查封电表数个。"))).toEqual(["I4 approximate-count"]);
  });
});

it("知道了 holds for the one number of a cell, until its row changes", () => {
  const workbook = workbookOf([ledgerSheet([{ progress: "查处设备3台，处理电表2个。" }])]);
  const ledger = readLedger(workbook.sheets[0]!, cizao2019, options)!;
  const open = (book: typeof workbook) => {
    const { findings, ledgers } = checkLedgers(book, cizao2019, options);
    const { open: left } = partAccepted(findings, ledgers, book);
    return left.filter(({ code }) => code === "number-not-counted").map(({ params }) => params);
  };
  const [first] = checkLedgers(workbook, cizao2019, options).findings;
  const accepted = applyPatch(workbook, acceptFinding(first!, ledger, workbook));
  expect(open(accepted)).toEqual([{ phrase: "处理电表2个", start: 7 }]);
  expect(valueAt(accepted.sheets[0]!, firstRow, 8)).toBe("查处设备3台，处理电表2个。");
  const cells = [{ row: firstRow, column: 9, value: "已核" }];
  const changed = applyPatch(accepted, [{ kind: "setCells", sheet: ledger.sheet, cells }]);
  expect(open(changed)).toHaveLength(2);
});
