import type { IsoDate } from "../../../src/core/language";
import { readdirSync } from "node:fs";
import { cizao2019, periodOf } from "../../../src/core/campaign";
import {
  consolidate,
  consolidationSheets,
  type Consolidation,
  readConsolidated,
  readSubmission,
  type UnitFile,
} from "../../../src/core/consolidation";
import { readWorkbook, UnreadableFileError } from "../../../src/hosts/files";
import { consolidationMessages } from "../../../src/words/zh-CN/consolidation/messages";
import {
  applyPatch,
  emptySheet,
  type UnreadableReason,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { fixtureBytes, fixturePath, readFixture } from "../../fixtures";

export interface Expected {
  readonly units: readonly Record<string, unknown>[];
  readonly totalRows: number;
  readonly ledgerTotals: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly tallyDecreased?: readonly Readonly<Record<string, unknown>>[];
  readonly belowRoster: readonly { file: string; what: string }[];
  readonly unreadable: readonly string[];
  readonly comparison?: Readonly<Record<string, number>>;
  readonly files: Readonly<
    Record<
      string,
      {
        status: string;
        unit: string;
        rows: number;
        findings: { code: string; sheet: string; cell: string }[];
      }
    >
  >;
}

export function expectedOf(due: IsoDate): Expected {
  return readFixture<Expected>("squad", due, "expected.json");
}

/** The workbooks of a period, as a squad's folder holds them. */
export async function workbooksOf(
  due: string,
): Promise<Map<string, WorkbookSnapshot | { unreadable: UnreadableReason }>> {
  const workbooks = new Map<string, WorkbookSnapshot | { unreadable: UnreadableReason }>();
  for (const file of readdirSync(fixturePath("squad", due)).sort()) {
    if (file === "expected.json") continue;
    const bytes = fixtureBytes("squad", due, file);
    try {
      workbooks.set(file, await readWorkbook({ name: file, bytes }));
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      workbooks.set(file, { unreadable: error.reason });
    }
  }
  return workbooks;
}

export async function filesOf(due: IsoDate): Promise<UnitFile[]> {
  const options = { today: due, period: periodOf(cizao2019, due) };
  return [...(await workbooksOf(due))].flatMap(([file, workbook]) =>
    readSubmission({ file, workbook }, cizao2019, options),
  );
}

/** The workbook that a consolidation makes, as a snapshot. */
export function workbookFrom(consolidation: Consolidation): WorkbookSnapshot {
  const sheets = consolidationSheets(consolidation, cizao2019, consolidationMessages(cizao2019));
  const made = applyPatch(workbookOf([emptySheet("空")]), sheets);
  return { ...made, sheets: made.sheets.filter(({ name }) => name !== "空") };
}

export async function consolidateSquad(due: IsoDate, previousDue?: IsoDate): Promise<Consolidation> {
  const previous = previousDue
    ? readConsolidated(workbookFrom(await consolidateSquad(previousDue)), cizao2019, previousDue)
    : null;
  return consolidate(await filesOf(due), cizao2019, { period: periodOf(cizao2019, due), previous });
}
