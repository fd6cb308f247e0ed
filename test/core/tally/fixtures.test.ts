import { figureKeys } from "../../../src/core/campaign/keys";
import { readLedgers } from "../../../src/core/ledger";
import { readActionLog } from "../../../src/core/action-log";
import { findStatedTally, statedCounts, tallyFigures } from "../../../src/core/tally";
import { campaign, openFixture, type ExpectedFile } from "./village-files";
import { readFixture } from "../../fixtures";

const expected = readFixture<Record<string, ExpectedFile>>("workbooks/expected.json");

describe.each(Object.entries(expected))("%s", (name, { options, tallyStated, figures }) => {
  const read = async () => {
    const workbook = await openFixture(`workbooks/${name}`);
    const ledger = workbook && readLedgers(workbook, campaign, { today: options.date })[0];
    if (!workbook || !ledger) return null;
    const stated = findStatedTally(workbook, campaign, ledger);
    const log = readActionLog(workbook, campaign, { today: ledger.reportDate ?? options.date });
    return { workbook, ledger, stated, log };
  };

  it("states what its tally sheet says", async () => {
    const book = await read();
    const figuresStated = book?.stated
      ? Object.fromEntries(
          [...book.stated.figures.values()].map(({ key, count, value }) => [key, count ?? value]),
        )
      : null;
    expect(figuresStated).toEqual(tallyStated);
  });

  it("has figures whose evidence adds up", async () => {
    const book = await read();
    if (!book) return expect(figures).toBeNull();
    const { ledger, log, stated } = book;
    const tally = tallyFigures({
      campaign,
      ledger,
      log,
      stated: statedCounts(stated),
      basis: stated?.basis ?? "cumulative",
      today: options.date,
    });
    const derived = figureKeys.map((key) => {
      const { value, basis } = tally.figures[key];
      return [key, { value, basis }];
    });
    expect(Object.fromEntries(derived)).toEqual(figures);
    for (const key of figureKeys) {
      const { value, basis, evidence } = tally.figures[key];
      const sum = evidence.reduce((total, { count }) => total + count, 0);
      expect(sum).toBe(basis === "manual" || basis === "none" ? 0 : value);
    }
  });
});
