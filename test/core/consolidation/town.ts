import { cizao2019, dispositionWord, type Campaign } from "../../../src/core/campaign";
import type {
  Consolidation,
  FiledReport,
  FileFinding,
  PreviousConsolidation,
  SiteRecord,
} from "../../../src/core/consolidation";
import { type FiledLedger, withoutFix } from "../../../src/core/consolidation/intake/unit-file";
import type { Finding, Severity } from "../../../src/core/findings";
import type { IsoDate } from "../../../src/core/language";
import { readProgress } from "../../../src/core/progress";
import type { Messages } from "../../../src/core/consolidation/sheets";
import { applyPatch, emptySheet, type Patch, workbookOf } from "../../../src/core/workbook";
import { findingOf } from "../../builders/finding";
import { boardFlags, boardStates, comparisonClasses } from "../../../src/words/zh-CN/consolidation/states";

/** A town of three units, so that whole sheets can be written down. */
export const smallTown: Campaign = {
  ...cizao2019,
  roster: {
    ...cizao2019.roster,
    units: cizao2019.roster.units.filter(({ name }) => ["下灶村", "洋宅村", "大埔村"].includes(name)),
  },
};
export const units = smallTown.roster.units.map(({ name }) => name);

/** Words that name code and unit, and states and classes as people know them. */
export const messages: Messages = {
  title: (code) => `标题 ${code}`,
  message: ({ code, unit }) => `说明 ${code} ${unit}`,
  below: (code) => `标题 ${code}`,
  states: boardStates,
  flags: boardFlags,
  classes: comparisonClasses,
};

/** What was kept of a row: a site of a unit, the first row of its file. */
export function siteOf(
  unit: string,
  name: string,
  fields: Partial<Pick<SiteRecord, "file" | "row" | "disposition" | "isCalledClosed">> = {},
): SiteRecord {
  const { disposition = "closure", isCalledClosed = false } = fields;
  const address = `${name}的地址`;
  const progress = isCalledClosed ? "11月4日已取缔。" : "";
  return {
    unit,
    file: `${unit}.xlsx`,
    sheet: "清单",
    row: 3,
    cell: "B4",
    texts: ["9", name, "磁灶镇", address, "", "", "", dispositionWord(cizao2019, disposition), progress, ""],
    site: { unit, name, address, operator: "", phones: [] },
    disposition,
    isCalledClosed: false,
    facts: readProgress(progress, { today: "2019-11-10", campaign: cizao2019 }),
    ...fields,
  };
}

interface Filed extends Partial<Pick<FiledReport, "file" | "modified" | "unitKnown" | "stamp" | "question">> {
  readonly reportDate?: IsoDate | null;
  readonly rows?: readonly SiteRecord[];
  readonly findings?: readonly FileFinding[];
  /** So many findings besides. */
  readonly errors?: number;
  readonly warnings?: number;
}

/** What a file reports of a unit of the roster, in one ledger: without rows and findings unless given. */
export function reportOf(unit: string | null, fields: Filed = {}): FiledReport {
  const { reportDate = "2019-11-10", rows = [], findings = [], errors = 0, warnings = 0, ...rest } = fields;
  const ledger: FiledLedger = {
    sheet: "清单",
    date: reportDate,
    content: rows.length > 0 ? "sites" : "nothing",
    rows,
  };
  const more = (severity: Severity, count: number) =>
    Array.from({ length: count }, () => findingOf({ severity }));
  return {
    kind: "report",
    file: `${unit}.xlsx`,
    modified: null,
    unit,
    unitKnown: true,
    question: null,
    ledgers: [ledger],
    tallies: [],
    findings: [...findings, ...more("error", errors), ...more("warning", warnings)].map((finding) => ({
      finding: withoutFix(finding as Finding),
      of: ledger,
    })),
    log: null,
    stamp: null,
    today: "2019-11-10",
    ...rest,
  };
}

/** What the workbook of a consolidation says in the periods after it. */
export function previousOf({ memory, decisions }: Consolidation): PreviousConsolidation {
  return { figures: new Map(), decisions, register: memory.register };
}

/** The values that a patch writes on a new sheet, row by row. */
export function writtenOn(sheet: string, patch: Patch): unknown[][] {
  const { sheets } = applyPatch(workbookOf([emptySheet("空")]), patch);
  const { rows } = sheets.find(({ name }) => name === sheet)!;
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

/** The columns that a patch centres from a row on. */
export function centredColumns(patch: Patch, top: number): number[] {
  return patch.flatMap((edit) =>
    edit.kind === "format" &&
    edit.range.top === top &&
    edit.range.left === edit.range.right &&
    edit.format.horizontal === "center"
      ? [edit.range.left]
      : [],
  );
}

/** What a patch marks by a colour: row, column and colour. */
export function marksOf(patch: Patch): unknown[] {
  return patch.flatMap((edit) =>
    edit.kind === "format" && edit.format.fill
      ? [[edit.range.top, edit.range.left, edit.range.bottom, edit.range.right, edit.format.fill]]
      : [],
  );
}
