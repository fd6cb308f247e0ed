import { z } from "zod";
import { consolidationLabels as usual } from "./consolidation-labels";
import { text, wordsLike } from "./fields";

/** Names of the sheets that come out of a consolidation, the titles of their columns, and what stands in them. */
export const consolidationSchema = z
  .strictObject({
    sheets: wordsLike(usual.sheets),
    columns: wordsLike(usual.columns),
    /** What a site of 总台账 may be, and what 变动记录 tells of one. */
    siteStates: wordsLike(usual.siteStates),
    changes: wordsLike(usual.changes),
    decisionKinds: wordsLike(usual.decisionKinds),
    unlistedAnswers: wordsLike(usual.unlistedAnswers),
    fileChoices: wordsLike(usual.fileChoices),
    history: text.default(usual.history),
    sameAs: text.default(usual.sameAs),
    outOfTable: text.default(usual.outOfTable),
    totalCarried: text.default(usual.totalCarried),
    carried: text.default(usual.carried),
    /** What the officer decides of two sites that look alike. */
    decisions: wordsLike(usual.decisions),
    stamps: wordsLike(usual.stamps),
    severities: wordsLike(usual.severities),
    /** What the column of differences says of a figure: `{figure}`, `{stated}`, `{derived}`. */
    difference: text.default(usual.difference),
    registerDiffers: text.default(usual.registerDiffers),
    figureFell: text.default(usual.figureFell),
    notInLedger: text.default(usual.notInLedger),
  })
  .prefault({});
