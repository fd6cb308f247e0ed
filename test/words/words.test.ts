import { cizao2019 } from "../../src/core/campaign";
import { allLedgerChecks, missingCell } from "../../src/core/checks";
import { allTallyChecks } from "../../src/core/tally";
import { errorSentence } from "../../src/words/zh-CN/pane/errors";
import { findingReason } from "../../src/words/zh-CN/findings";
import { progressKinds } from "../../src/words/zh-CN/pane/row-fields";
import { FACT_KINDS } from "../../src/core/progress";
import type { WorkbookErrorCode } from "../../src/core/workbook";

const codes: readonly WorkbookErrorCode[] = [
  "cell-edit-mode",
  "protected",
  "read-only",
  "too-large",
  "session-lost",
  "unsupported",
  "no-such-sheet",
  "sheet-exists",
  "invalid-patch",
  "irreversible",
  "changed-since",
  "unknown",
];

describe("the words of the pane", () => {
  it.each(codes)("say for %s what to do and what happened to the data", (code) => {
    const sentence = errorSentence(code, { sheet: "清单" });
    expect(sentence).toMatch(/请/);
    expect(sentence).toMatch(/表格内容没有变|内容都在|没有执行/);
    expect(sentence).not.toMatch(/\{|错误代码/);
  });

  it("give a reason for every check of the ledger and the tally", () => {
    const missing = [...allLedgerChecks(cizao2019), missingCell, ...allTallyChecks].filter(
      ({ code }) => !findingReason(code, cizao2019),
    );
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it("name every kind of fact in the progress form", () => {
    expect(new Set(Object.keys(progressKinds))).toEqual(new Set(FACT_KINDS));
  });
});
