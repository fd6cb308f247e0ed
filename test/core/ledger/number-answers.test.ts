import { cizao2019 } from "../../../src/core/campaign";
import { checkLedgers } from "../../../src/core/ledger";
import { answersTo } from "../../../src/core/ledger/number-answers";
import { type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import { firstRow, ledgerSheet } from "../../builders/ledger";

const options = { today: "2019-12-10", campaign: cizao2019 } as const;
const asked = (sheet: SheetSnapshot) => {
  const { findings, ledgers } = checkLedgers(workbookOf([sheet]), cizao2019, options);
  const found = findings.filter(({ code }) => code === "number-not-counted");
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
