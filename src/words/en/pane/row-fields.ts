import type { Campaign } from "../../../core/campaign";
import type { FactKind } from "../../../core/progress";
import { shortColumnName } from "../../zh-CN/campaign/names";
import { closurePartText } from "../submission/closure-parts";

/** The fields of the selected row, en. */
export const rowFieldsText = {
  number: "Telephone",
  choose: "Choose",
  written: (cell: string) => `Wrote ${cell}.`,
  merged: "This cell holds a formula. Change it in the sheet.",

  progressTitle: (campaign: Campaign) => `Add to “${shortColumnName(campaign, "progress")}”`,
  date: "Date",
  what: "What was done",
  count: (unit: string) => `How many (${unit})`,
  machine: "Kind of machine (optional)",
  park: "Industrial park (optional)",
  willAdd: (sentence: string) => `Will add: ${sentence}`,
  addProgress: "Add",
  progressAdded: (cell: string) => `Wrote ${cell}.`,
  countNeeded: "Enter a whole number above 0.",

  closureTitle: "Two cut, three cleared",
  done: "stated",
  missing: "not stated",
} as const;

/** What the progress form offers, in the order of the work. */
export const progressKinds: Readonly<Record<FactKind, string>> = {
  inspectionTeams: "inspection groups sent out",
  inspectorVisits: "people on inspection",
  closed: "closed by law",
  allCutAndCleared: "two cut, three cleared",
  ...closurePartText,
  equipmentDestroyed: "machines destroyed",
  metersSealed: "electricity meters sealed",
  administrativeDetentions: "administrative detentions",
  criminalDetentions: "criminal detentions",
  relocated: "relocation completed",
  rectified: "rectification completed",
  reopened: "found working again",
};
