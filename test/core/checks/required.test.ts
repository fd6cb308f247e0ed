import { cizao2019, type Campaign, type ColumnKey } from "../../../src/core/campaign";
import { ledgerConditionalFormats } from "../../../src/core/forms";
import { checkLedgers } from "../../../src/core/checks";
import { workbookOf } from "../../../src/core/workbook";
import { ledgerSheet, type Site } from "../../builders/ledger";

type Required = Campaign["ledger"]["columns"][number]["required"];

/** The campaign of 2019 in which some columns are required otherwise. */
function requiring(others: Partial<Record<ColumnKey, Required>>): Campaign {
  const columns = cizao2019.ledger.columns.map((column) => ({
    ...column,
    required: others[column.key] ?? column.required,
  }));
  return { ...cizao2019, ledger: { ...cizao2019.ledger, columns } };
}

const found = (cells: Site, campaign: Campaign) =>
  checkLedgers(workbookOf([ledgerSheet([cells])]), campaign, { today: "2019-12-10" }).findings.map(
    ({ code, cell, severity, params }) =>
      [severity, cell, code, ...Object.values(params as Record<string, string>)].join(" "),
  );

describe("whether a cell may be empty is decided by its column", () => {
  it("reports nothing for an optional column, and a warning for a recommended one", () => {
    const campaign = requiring({ equipment: "no", violations: "warned" });
    expect(found({ equipment: null, violations: null }, campaign)).toEqual(["warning G4 missing-violation"]);
  });

  it.each<[ColumnKey, string, string[]]>([
    ["siteName", "B4", ["missing-site-name"]],
    ["town", "C4", ["missing-town"]],
    ["address", "D4", ["missing-address"]],
    ["operatorContact", "E4", ["missing-operator", "missing-phone"]],
    ["equipment", "F4", ["missing-equipment"]],
    ["violations", "G4", ["missing-violation"]],
    ["disposition", "H4", ["missing-disposition"]],
    ["progress", "I4", ["missing-progress"]],
    ["remarks", "J4", ["missing-cell 备注"]],
  ])("%s", (key, cell, codes) => {
    const said = (required: Required) =>
      found(
        { [key]: null, ...(key === "progress" && { disposition: "整治改造" }) },
        requiring({ [key]: required }),
      );
    expect(said("yes")).toEqual(codes.map((code) => `error ${cell} ${code}`));
    expect(said("warned")).toEqual(codes.map((code) => `warning ${cell} ${code}`));
    expect(said("no")).toEqual([]);
  });

  it("wants 序号 without gaps when it is required, and skips empty cells when it is not", () => {
    expect(found({ sequence: null }, cizao2019)).toEqual(["warning A4 sequence-broken 4"]);
    expect(found({ sequence: null }, requiring({ sequence: "no" }))).toEqual([]);
    expect(found({ sequence: "三" }, requiring({ sequence: "no" }))).toEqual([
      "warning A4 sequence-broken 4",
    ]);
  });

  it("is the same for the checks and for the colours of the sheet", () => {
    const campaign = requiring({ equipment: "no", violations: "warned", remarks: "yes" });
    const columns = new Map(campaign.ledger.columns.map(({ key }, column) => [key, column] as const));
    const coloured = ledgerConditionalFormats({ columns, first: 3, last: 300 }, campaign)
      .filter(({ formula }) => formula.includes("LEN(TRIM("))
      .map(({ range, fill }) => [campaign.ledger.columns[range.left]!.key, fill]);
    const severe = { error: "#FDE7E9", warning: "#FFF4CE", notice: "" };
    const checked = campaign.ledger.columns.flatMap(({ key }) => {
      if (key === "sequence") return [[key, severe.error]];
      const { findings } = checkLedgers(
        workbookOf([ledgerSheet([{ remarks: "无", [key]: null }])]),
        campaign,
        {
          today: "2019-11-10",
        },
      );
      const own = findings.filter(({ code }) => code.startsWith("missing-"));
      return own.length ? [[key, severe[own[0]!.severity]]] : [];
    });
    expect(coloured).toEqual(checked);
  });

  it("is coloured by one format on each range, which every Excel can load", () => {
    for (const required of ["yes", "warned", "no"] as const) {
      const campaign = requiring({ disposition: required, siteName: required });
      const columns = new Map(campaign.ledger.columns.map(({ key }, column) => [key, column] as const));
      const formats = ledgerConditionalFormats({ columns, first: 3, last: 300 }, campaign);
      const ranges = formats.map(({ range }) => JSON.stringify(range));
      expect(new Set(ranges).size).toBe(ranges.length);
      expect(formats.filter(({ formula }) => formula.includes('H4<>"关停取缔"'))).toHaveLength(1);
    }
  });
});
