import type { Behaviour } from "./behaviour";

/** Kinds of Excel that there are, by the number of the fact in assumptions.md that makes each differ. */
export const kindsOfExcel: Readonly<Record<string, Behaviour>> = {
  "1 · hangs at questions about a whole sheet": { wholeSheetHangs: true },
  "2 · fails at two conditional formats on one range": { doubledFormatsFail: true },
  "3 · filters the rows that are hidden": { hiddenRowsAreFiltered: true },
  "4 · gives numbers of rules back as formulas": { ruleNumbersAreFormulas: true },
  "7 · has no printer": { fails: { PageLayout: "GeneralException" } },
  "7 · cannot freeze": {
    fails: {
      "call WorksheetFreezePanes.FreezeRows": "GeneralException",
      "call WorksheetFreezePanes.FreezeColumns": "GeneralException",
      "call WorksheetFreezePanes.FreezeAt": "GeneralException",
      "call WorksheetFreezePanes.Unfreeze": "GeneralException",
    },
  },
  "10 · moves the ids of conditional formats": { formatIdIsPlace: true },
  "11 · forgets properties": { forgetsProperties: true },
  "12 · gives merges by their first cell": { mergesByFirstCell: true },
  "13 · has a chart sheet in front": { chartSheetInFront: true },
  "13 · tells nothing of picks": { picksAreSilent: true },
  "15 · has another code for protecting twice": { protectTwice: "AccessDenied" },
  "· has a .csv open": { isCsv: true },
};

/** Those that a workbook can be worked on in: a .csv has no place for a second sheet. */
export const kindsOfWorkbooks: Readonly<Record<string, Behaviour>> = Object.fromEntries(
  Object.entries(kindsOfExcel).filter(([, { isCsv }]) => !isCsv),
);

/** All of them at once. */
export const worstExcel: Behaviour = {
  ...Object.assign({}, ...Object.values(kindsOfWorkbooks)),
  fails: Object.assign({}, ...Object.values(kindsOfWorkbooks).map(({ fails }) => fails)),
};
