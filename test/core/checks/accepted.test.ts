import { consolidate, readSubmission, returnNotes } from "../../../src/core/consolidation";
import { contentOf, preflight, readStamp } from "../../../src/core/submission";
import { analyse } from "../../../src/core/tally";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { applyPatch, setCell, type WorkbookSnapshot } from "../../../src/core/workbook";
import { withAllAccepted } from "../../builders/accepted";
import { asPatch } from "../../hosts/files/as-patch";
import { campaign, good } from "../consolidation/samples";
import { villageWorkbook } from "../../builders/workbook";

const options = { today: "2019-11-20", period: null } as const;
const vague = {
  ...good,
  siteName: "鸿运废塑料",
  operatorContact: "李四 13905950348",
  address: "下灶村",
  disposition: "整治改造",
  progress: null,
};
const workbook = villageWorkbook([vague, good], { sheet: "清单" });
const accepted = withAllAccepted(workbook, campaign, options);
const ofLedger = ["vague-address D4", "missing-progress I4"];
const ofTally = "tally-missing A1";

function check(current: WorkbookSnapshot) {
  const { findings, accepted: known, all } = analyse(current, campaign, options);
  const [open, listed, both] = [findings, known, all].map((some) =>
    some.map(({ code, cell }) => `${code} ${cell}`),
  );
  return { open, accepted: listed, all: both };
}

describe("what a clerk has accepted with 知道了", () => {
  it("is no longer a finding of the workbook, and is listed separately", () => {
    const all = [ofTally, ...ofLedger];
    expect(check(workbook)).toEqual({ open: all, accepted: [], all });
    expect(check(accepted)).toEqual({ open: [ofTally], accepted: ofLedger, all });
  });

  it("is open again when its own row changes, but not when another row does", () => {
    expect(check(applyPatch(accepted, [setCell("清单", 3, 9, "新情况")])).open).toEqual([
      ofTally,
      ...ofLedger,
    ]);
    expect(check(applyPatch(accepted, [setCell("清单", 4, 9, "新情况")])).open).toEqual([ofTally]);
  });

  it("holds when rows move", () => {
    const moved = applyPatch(accepted, [{ kind: "insertRows", sheet: "清单", row: 3, count: 1 }]);
    expect(check(moved).accepted).toEqual(["vague-address D5", "missing-progress I5"]);
  });
});

describe("what was accepted is known to", () => {
  it("the checklist of 报送", () => {
    const ledgerLine = (current: WorkbookSnapshot) => {
      const content = contentOf(current, campaign);
      const { findings } = analyse(current, campaign, options);
      return preflight({ campaign, content, findings, stamp: readStamp(current, campaign, content) })[0]!;
    };
    expect(ledgerLine(workbook).points).toHaveLength(ofLedger.length);
    expect(ledgerLine(accepted)).toEqual({ key: "ledger", state: "done", points: [] });
  });

  it("the board of the squad, and the 退回单", () => {
    const seen = (current: WorkbookSnapshot) => {
      const files = readSubmission({ file: "下灶村.xlsx", workbook: current }, campaign, options);
      const consolidation = consolidate(files, campaign, { period: null });
      const line = consolidation.board.find(({ unit }) => unit === "下灶村")!;
      const note = returnNotes(consolidation).find(({ unit }) => unit === "下灶村");
      return { warnings: line.warnings, note: note?.listed.map(({ code, cell }) => `${code} ${cell}`) };
    };
    expect(seen(workbook)).toEqual({ warnings: 3, note: [ofTally, ...ofLedger] });
    expect(seen(accepted)).toEqual({ warnings: 1, note: [ofTally] });
  });

  it("those who read the workbook from a file", async () => {
    const bytes = await createFile(asPatch(accepted));
    expect(check(await readWorkbook({ name: "下灶村.xlsx", bytes }))).toEqual(check(accepted));
  });
});
