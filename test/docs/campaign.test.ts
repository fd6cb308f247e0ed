import { readFileSync } from "node:fs";
import path from "node:path";
import { campaignFieldsManual, campaignJsonSchema } from "../../scripts/manual-checks/campaign-schema";
import { cizao2019, completionKinds, countedKinds } from "../../src/core/campaign";
import { loadCampaign } from "../../src/core/campaign/load";

const manual = path.resolve(__dirname, "../../docs/manual");
const read = (name: string) => readFileSync(path.join(manual, name), "utf8");
const page = read("campaign.md");
/** The examples of the page, in their order: a column, a disposition, a figure and a department. */
const [column, disposition, figure, department] = [...page.matchAll(/```json\n(.*?)\n```/gs)].map(
  ([, json]) => JSON.parse(json!) as object,
);

describe("the page on campaign files", () => {
  it("has every field in a table and in a schema for editors, as the code reads them", () => {
    expect(read("campaign-fields.md")).toBe(campaignFieldsManual());
    expect(JSON.parse(read("campaign.schema.json"))).toEqual(
      JSON.parse(JSON.stringify(campaignJsonSchema())),
    );
    const nameless = campaignFieldsManual()
      .split("\n")
      .filter((line) => /^\| `[^|]*\|\s*\|/.test(line));
    expect(nameless).toEqual([]);
  });

  it("leads to the campaign that is built in", () => {
    expect(loadCampaign(JSON.parse(read("cizao-2019.json")))).toEqual(cizao2019);
  });

  it("shows a column, a disposition, a figure and a department that are taken", () => {
    const { ledger, dispositions, tally, log } = cizao2019;
    const cases = { key: "casesFiled", title: "立案（起）", synonyms: [], width: 10 };
    const campaign = loadCampaign({
      ...cizao2019,
      ledger: { ...ledger, columns: [...ledger.columns, column] },
      dispositions: [...dispositions, { ...disposition, deadline: "2019-11-30" }],
      tally: { ...tally, figures: [...tally.figures, figure] },
      log: { ...log, columns: [...log.columns, cases] },
      assistance: { departments: [department] },
    });
    expect(campaign.ledger.columns.at(-1)).toEqual(column);
    expect(campaign.dispositions.at(-1)).toMatchObject({ key: "suspension", doneBy: ["powerCut"] });
    expect(campaign.tally.figures.at(-1)).toEqual(figure);
    expect(campaign.assistance.departments).toEqual([department]);
  });

  it("names every fact that a campaign may name", () => {
    for (const kind of [...completionKinds, ...countedKinds]) expect(page).toContain(`\`${kind}\``);
  });
});
