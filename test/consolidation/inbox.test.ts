import fc from "fast-check";
import { allFindings, consolidate, Inbox, type UnitFile } from "../../src/consolidation";
import { campaign, filesOfReports, reports } from "./samples";
import { workbookFrom } from "./squad";

const options = { dueDay: "2019-11-10" };

function throughInbox(files: readonly UnitFile[]): UnitFile[] {
  const inbox = new Inbox();
  for (const file of files) inbox.add([file]);
  return inbox.files();
}

describe("an inbox", () => {
  it("keeps all that a consolidation needs", () => {
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
