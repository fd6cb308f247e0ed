import { z } from "zod";

const text = z.string().trim().min(1);

/** Names of the sheets that come out of a consolidation, and the titles of their columns. */
export const consolidationSchema = z.strictObject({
  sheets: z.strictObject({
    ledger: text,
    tally: text,
    board: text,
    findings: text,
    comparison: text,
    pairs: text,
  }),
  columns: z.strictObject({
    number: text,
    unit: text,
    file: text,
    reportDate: text,
    rows: text,
    errors: text,
    warnings: text,
    stamp: text,
    state: text,
    sourceUnit: text,
    sourceFile: text,
    sourceRow: text,
    sourceSheet: text,
    severity: text,
    sheet: text,
    cell: text,
    title: text,
    message: text,
    kind: text,
    count: text,
    siteName: text,
    address: text,
    dispositionBefore: text,
    dispositionNow: text,
    figure: text,
    before: text,
    now: text,
    difference: text,
    otherUnit: text,
    otherSiteName: text,
    otherAddress: text,
    otherFile: text,
    otherRow: text,
    decision: text,
    differs: text,
  }),
  /** What the officer decides of two sites that look alike. */
  decisions: z.strictObject({ same: text, different: text }),
  stamps: z.strictObject({ valid: text, broken: text }),
  severities: z.strictObject({ error: text, warning: text, notice: text }),
  /** What the column of differences says of a figure: `{figure}`, `{stated}`, `{derived}`. */
  difference: text,
});

export type ConsolidationLabels = z.infer<typeof consolidationSchema>;
