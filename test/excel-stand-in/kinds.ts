import type { Behaviour } from "./behaviour";

/** Kinds of Excel that there are, by the number of the fact in assumptions.md that makes each differ. */
export const kindsOfExcel: Readonly<Record<string, Behaviour>> = {
  "1 · hangs at questions about a whole sheet": { wholeSheetHangs: true },
  "2 · fails at two conditional formats on one range": { doubledFormatsFail: true },
  "4 · gives numbers of rules back as formulas": { ruleNumbersAreFormulas: true },
  "10 · moves the ids of conditional formats": { formatIdIsPlace: true },
  "11 · forgets properties": { forgetsProperties: true },
  "12 · gives merges by their first cell": { mergesByFirstCell: true },
  "13 · has a chart sheet in front": { chartSheetInFront: true },
  "13 · tells nothing of picks": { picksAreSilent: true },
  "15 · has another code for protecting twice": { protectTwice: "AccessDenied" },
};

/** All of them at once. */
export const worstExcel: Behaviour = Object.assign({}, ...Object.values(kindsOfExcel));
