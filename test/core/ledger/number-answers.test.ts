import { cizao2019 } from "../../../src/core/campaign";
import { checkLedgers } from "../../../src/core/checks";
import { answersTo, countAnswer, kindWithoutCount } from "../../../src/core/ledger/number-answers";
import { type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import { firstRow, ledgerSheet } from "../../builders/ledger";

const options = { today: "2019-12-10", campaign: cizao2019 } as const;
const asked = (sheet: SheetSnapshot, code = "number-not-counted") => {
  const { findings, ledgers } = checkLedgers(workbookOf([sheet]), cizao2019, options);
  const found = findings.filter((finding) => finding.code === code);
  return { found, ledger: ledgers[0]! };
};
const sheet = ledgerSheet([{ progress: "查处设备3台，处理电表2个。" }]);

describe("the answers to a number that no rule decides", () => {
  it("are for the one that is asked of, and write the cell anew", () => {
    const { found, ledger } = asked(sheet);
    const answers = found.map((finding) => answersTo(finding, ledger, options));
    const written = (value: string) => [
      { kind: "setCells", sheet: ledger.sheet, cells: [{ row: firstRow, column: 8, value }] },
    ];
    expect(answers).toEqual([
      [
        {
          kind: "equipmentDestroyed",
          count: 3,
          phrase: "捣毁设备3台",
          patch: written("捣毁设备3台，处理电表2个。"),
        },
      ],
      [
        {
          kind: "metersSealed",
          count: 2,
          phrase: "查封电表2个",
          patch: written("查处设备3台，查封电表2个。"),
        },
      ],
    ]);
  });

  it("are none where a formula makes the text, or for another sheet's finding", () => {
    const made = asked({ ...sheet, formulas: new Map([["I4", "=A1"]]) });
    expect(made.found.flatMap((finding) => answersTo(finding, made.ledger, options))).toEqual([]);
    const { found, ledger } = asked(sheet);
    expect(answersTo({ ...found[0]!, sheet: "别的" }, ledger, options)).toEqual([]);
  });
});

describe("the answer to what was done without a number", () => {
  const told = asked(ledgerSheet([{ progress: "11月8日查封电表，断电。" }]), "fact-without-count");
  const [finding] = told.found;

  it("writes the number into the words, and nothing else", () => {
    expect(kindWithoutCount(finding!, told.ledger)).toBe("metersSealed");
    const cells = [{ row: firstRow, column: 8, value: "11月8日查封电表3个，断电。" }];
    expect(countAnswer(finding!, told.ledger, 3, options)).toEqual({
      kind: "metersSealed",
      count: 3,
      phrase: "查封电表3个",
      patch: [{ kind: "setCells", sheet: told.ledger.sheet, cells }],
    });
  });

  it("is none for another finding, or where a formula makes the text", () => {
    const other = asked(sheet);
    expect(countAnswer(other.found[0]!, other.ledger, 3, options)).toBeNull();
    const formulas = new Map([["I4", "=A1"]]);
    const made = asked({ ...ledgerSheet([{ progress: "查封电表" }]), formulas }, "fact-without-count");
    expect(made.found.map((one) => countAnswer(one, made.ledger, 3, options))).toEqual([null]);
    expect(made.found.map((one) => kindWithoutCount(one, made.ledger))).toEqual([null]);
  });
});
