import { cizao2019 } from "../../../src/core/campaign";
import { readSubmission } from "../../../src/core/consolidation";
import { workbookOf } from "../../../src/core/workbook";
import { SharedTexts } from "../../../src/apps/cli/reading/shared-texts";
import { ledgerSheet } from "../../builders/ledger";

describe("texts that files have in common", () => {
  it("change nothing that a file says", () => {
    const sheet = ledgerSheet([{}, { disposition: "关停" }, { progress: "11月3日捣毁磨粒机2台。" }], {
      unit: "下灶村",
      reportDate: "2019年11月20日",
    });
    const submission = { file: "下灶村.xlsx", workbook: workbookOf([sheet]) };
    const read = () => readSubmission(submission, cizao2019, { today: "2019-11-20", period: null });
    const texts = new SharedTexts();
    const [first, second] = [structuredClone(read()), structuredClone(read())];
    texts.share(first);
    texts.share(second);
    expect(first).toEqual(read());
    expect(second).toEqual(read());
  });
});
