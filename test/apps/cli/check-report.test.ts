import { checkJson, reportOf } from "../../../src/apps/cli/check-report";
import { analyse } from "../../../src/core/tally";
import { campaign } from "../../core/tally/village-files";
import { workbookOf } from "../../../src/core/workbook";
import { ledgerSheet } from "../../builders/ledger";
import { tallySheet } from "../../builders/tally";
import { today } from "../../builders/workbook";

it("gives a stated figure as it stands: a count, a number or text that is not a count, nothing", () => {
  const workbook = workbookOf([
    ledgerSheet([]),
    tallySheet([" ２ ", 2.5, -1, "3台", null, " ", 0, "无", 1, 2]),
  ]);
  const json = checkJson([reportOf("下灶村.xlsx", analyse(workbook, campaign, { today }))], campaign);
  const [file] = (JSON.parse(json) as { files: { tally: { stated: unknown } }[] }).files;
  expect(file!.tally.stated).toEqual({
    inspectionTeams: 2,
    inspectorVisits: 2.5,
    sitesFound: -1,
    closureOperations: "3台",
    equipmentDestroyed: null,
    metersSealed: null,
    relocations: 0,
    rectifications: "无",
    administrativeDetentions: 1,
    criminalDetentions: 2,
  });
});
