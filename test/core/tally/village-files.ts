import type { IsoDate } from "../../../src/core/language";
import * as path from "node:path";
import { cizao2019, type FigureKey } from "../../../src/core/campaign";
import { readWorkbook, UnreadableFileError } from "../../../src/hosts/files";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { fixtureBytes } from "../../fixtures";

export const campaign = cizao2019;

/** What `expected.json` says of a village's workbook. */
export interface ExpectedFile {
  readonly options: { readonly date: IsoDate; readonly period: IsoDate | null };
  readonly findings: readonly { code: string; sheet: string | null; cell: string | null }[];
  readonly tallyStated: Readonly<Record<FigureKey, number | string | null>> | null;
  readonly figures: Readonly<Record<FigureKey, { value: number | null; basis: string }>> | null;
  readonly withPrevious?: {
    readonly file: string;
    readonly findings: readonly { code: string; sheet: string; cell: string }[];
  };
}

/** A workbook of the fixtures; null when it cannot be read. */
export async function openFixture(name: string): Promise<WorkbookSnapshot | null> {
  try {
    return await readWorkbook({ name: path.basename(name), bytes: fixtureBytes(name) });
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}
