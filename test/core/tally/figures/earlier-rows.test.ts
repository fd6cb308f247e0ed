import fc from "../../../environment/fast-check";
import { cizao2019 } from "../../../../src/core/campaign";
import { earlierRows } from "../../../../src/core/tally";
import { workbookOf } from "../../../../src/core/workbook";
import { type LedgerLine, ledgerSheet } from "../../../builders/ledger";
import { ledgerOf } from "../../../builders/workbook";

const ledger = (sites: readonly LedgerLine[]) => ledgerOf(workbookOf([ledgerSheet(sites)]));
const sites = [
  { siteName: "陈记水洗加工点", address: "工业路12号" },
  { siteName: "鸿达印花厂", address: "新街3号" },
  { siteName: "泉利砂场", address: "溪边45号" },
];

/** The names now, each with the name then. */
function namesOf(now: readonly (readonly LedgerLine[])[], then: readonly LedgerLine[]) {
  const found = earlierRows(now.map(ledger), ledger(then), cizao2019);
  return [...found].map(([row, earlier]) => [row.text("siteName"), earlier.text("siteName")]);
}

describe("the row of the same site in the submission before", () => {
  it("is found wherever the rows stand now", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sites, { minLength: 1 }),
        fc.shuffledSubarray(sites, { minLength: 1 }),
        (now, then) => {
          const kept = now.filter((site) => then.includes(site)).map(({ siteName }) => [siteName, siteName]);
          expect(namesOf([now], then)).toEqual(kept);
        },
      ),
    );
  });

  it("is found for the rows of every ledger of the workbook", () => {
    expect(namesOf([[sites[2]!], [sites[0]!]], sites)).toEqual([
      ["泉利砂场", "泉利砂场"],
      ["陈记水洗加工点", "陈记水洗加工点"],
    ]);
  });

  it("is the most alike where several are", () => {
    const site = { siteName: "陈记水洗加工点", address: "工业路12号", operatorContact: "陈某 13900000001" };
    const less = { ...site, siteName: "陈记水洗印花加工点" };
    expect(namesOf([[site]], [less])).toEqual([[site.siteName, less.siteName]]);
    expect(namesOf([[site]], [site, less])).toEqual([[site.siteName, site.siteName]]);
    expect(namesOf([[site]], [less, site])).toEqual([[site.siteName, site.siteName]]);
    expect(namesOf([[less, site]], [site])).toEqual([[site.siteName, site.siteName]]);
  });

  it("is none for a site that is new", () => {
    expect(namesOf([[sites[1]!]], [sites[0]!, sites[2]!])).toEqual([]);
  });
});
