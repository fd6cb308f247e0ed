import type { IsoDate } from "../../../../src/core/language";
import { periodOf } from "../../../../src/core/campaign";
import type { UnitFile } from "../../../../src/core/consolidation";
import { takeIn, type TakeInOptions } from "../../../../src/core/consolidation/intake/take-in";
import { reportOf, siteOf, smallTown } from "../town";

/** The period that files are taken in for. */
export const period = periodOf(smallTown, "2019-11-10");
/** What was taken in of 下灶村. */
export const intakeOf = (files: readonly UnitFile[], options: Partial<TakeInOptions> = {}) =>
  takeIn(files, smallTown, { period: null, ...options }).units.find(({ unit }) => unit === "下灶村")!;
/** The file of 下灶村 that counts. */
export const used = (files: readonly UnitFile[]) => intakeOf(files).used?.file;
/** Sites of 下灶村 by their names. */
export const sites = (...names: readonly string[]) => names.map((name) => siteOf("下灶村", name));
export const rows = sites("甲厂", "乙坊", "丙场");
/** A file of 下灶村. */
export const sent = (file: string, reportDate: IsoDate | null, modified: number | null = null, own = rows) =>
  reportOf("下灶村", { file, reportDate, modified, rows: own.map((row) => ({ ...row, file })) });
