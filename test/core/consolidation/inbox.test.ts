import { periodOf } from "../../../src/core/campaign";
import fc from "fast-check";
import { allFindings, consolidate, Inbox, type UnitFile } from "../../../src/core/consolidation";
import { campaign, filesOfReports, reports } from "./samples";
import { workbookFrom } from "./squad";
import { findingOf } from "../../builders/finding";
import { reportOf, siteOf } from "./town";

const options = { period: periodOf(campaign, "2019-11-10") };

function throughInbox(files: readonly UnitFile[]): UnitFile[] {
  const inbox = new Inbox();
  for (const file of files) inbox.add([file]);
  return inbox.files();
}

describe("an inbox", () => {
  it("keeps only the arrival of a report that another replaces", () => {
    const rows = [siteOf("下灶村", "顺发小石材")];
    const findings = [findingOf()];
    const figures = new Map([
      ["sitesFound" as const, { stated: 1, derived: 1, isExplained: false, place: null }],
    ]);
    const older = reportOf("下灶村", { reportDate: "2019-11-09", rows, findings, figures, errors: 1 });
    const newer: UnitFile = { ...older, reportDate: "2019-11-10", file: "新.xlsx" };
    const stranger = { ...older, unit: "后林村", unitKnown: false };
    const nameless = { ...older, unit: null, unitKnown: false };
    const photo: UnitFile = { kind: "no-ledger", file: "照片.xlsx", findings };
    const emptied = { rows: [], findings: [], figures: new Map() };
    expect(throughInbox([older, stranger, stranger, nameless, newer, photo, older])).toEqual([
      { ...older, ...emptied },
      ...[stranger, stranger, nameless, newer, photo],
      { ...older, ...emptied },
    ]);
  });

  it("keeps everything that a consolidation needs", () => {
    fc.assert(
      fc.property(reports, (samples) => {
        const files = filesOfReports(samples);
        const whole = consolidate(files, campaign, options);
        const kept = consolidate(throughInbox(files), campaign, options);
        expect(kept.board).toEqual(whole.board);
        expect(kept.rows).toEqual(whole.rows);
        expect(allFindings(kept)).toEqual(allFindings(whole));
        expect(workbookFrom(kept)).toEqual(workbookFrom(whole));
      }),
      { numRuns: 100 },
    );
  });

  it("keeps no row of a report that another of the unit replaces", () => {
    fc.assert(
      fc.property(reports, (samples) => {
        const files = filesOfReports(samples);
        const rows = (all: readonly UnitFile[]) =>
          all.flatMap((file) => (file.kind === "report" && file.unitKnown ? file.rows : []));
        const used = consolidate(files, campaign, options).rows;
        expect(rows(throughInbox(files))).toHaveLength(used.length);
      }),
    );
  });
});
