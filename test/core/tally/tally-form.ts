import type { Campaign, FigureKey } from "../../../src/core/campaign";
import { tallySheet, type TallySheetContent } from "../../../src/core/tally";
import type { Edit } from "../../../src/core/workbook";
import { campaign } from "./village-files";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** The edits of one kind that 附件2 is made of: one unit and no figures, but for `content`. */
export function editsOf<Kind extends Edit["kind"]>(
  kind: Kind,
  content: Partial<TallySheetContent> = {},
  of: Campaign = campaign,
): EditOf<Kind>[] {
  const patch = tallySheet(of, {
    sheet: "情况调度表",
    unit: "下灶村",
    reportDate: "2019-11-20",
    basis: "cumulative",
    rows: [{ unit: "下灶村", values: new Map() }],
    withTotal: false,
    ...content,
  });
  expect(patch.every((edit) => "sheet" in edit && edit.sheet === "情况调度表")).toBe(true);
  return patch.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
}

const townRows = [
  { unit: "下灶村", values: new Map<FigureKey, number | null>([["inspectionTeams", 2]]) },
  {
    unit: "岭畔村",
    values: new Map<FigureKey, number | null>([
      ["inspectionTeams", 3],
      ["criminalDetentions", null],
    ]),
  },
];
/** Two units of the town and their total. */
export const town = { rows: townRows, withTotal: true };
