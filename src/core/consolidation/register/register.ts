import type { FigureKey, LifecycleKey } from "../../campaign";
import type { IsoDate } from "../../language";
import type { CellValue, RowIndex } from "../../workbook";
import type { BoardState } from "../intake/states";
import type { Said } from "./said";
import type { SiteNumber } from "./site-number";

/** A period by its due day (报送日); empty for an older workbook that does not say its day, which comes first. */
export type DueDay = IsoDate | "";

/** The state of a unit of which a period is known only by a later workbook's sheets (一簿多期). */
export const HISTORY = "history";

/** A row as a unit reported it (历次清单). */
export interface ReportedRow {
  readonly due: DueDay;
  readonly number: SiteNumber;
  readonly unit: string;
  readonly file: string;
  /** Zero-based row of the source sheet; null where the workbook of the time does not say. */
  readonly row: RowIndex | null;
  /** In the order of the form's columns. */
  readonly texts: readonly string[];
  /** 整治措施, 整治时限, 责任单位 and 责任人, as far as the village filled them in. */
  readonly lifecycle?: ReadonlyMap<LifecycleKey, string>;
  /** The names of its pictures, as the village writes them beside it. */
  readonly pictures?: string;
  /** What the texts say, where it was read with the file; else it is read when it is needed. */
  readonly said?: Said;
}

/** A unit in a period (历次数据). */
export interface UnitPeriod {
  readonly due: DueDay;
  readonly unit: string;
  /** The board's state; its word where it was read from a sheet. */
  readonly state: BoardState | string;
  readonly file: string | null;
  readonly reportDate: IsoDate | null;
  /** Null where nothing of the unit counted. */
  readonly rows: number | null;
  readonly basis: string | null;
  /** The cumulative figures that the town used; for a unit that is carried, those of `carriedFrom`. */
  readonly figures: ReadonlyMap<FigureKey, number>;
  /** The period whose figures stand in for those that the unit did not send. */
  readonly carriedFrom: DueDay | null;
}

/** A decision of the squad (认定记录), as it stands there. */
export interface RegisterDecision {
  readonly date: string;
  /** 同一, 不同, 更名, 采用文件, 单位, 更正. */
  readonly kind: string;
  /** The number or the file's hash. */
  readonly subject: string;
  readonly value: string;
}

/** What the squad wrote beside a site in 总台账. */
export interface SquadNotes {
  readonly lifecycle: ReadonlyMap<LifecycleKey, string>;
  /** 验收日期 and 验收人. */
  readonly acceptedOn: string;
  readonly acceptedBy: string;
  /** By title of the squad's own columns, in `ownColumns` order. */
  readonly own: readonly CellValue[];
}

/** A cell of 总台账 that the squad corrected. */
export interface Correction {
  readonly number: SiteNumber;
  /** Position among the form's columns. */
  readonly column: number;
  readonly text: string;
  /** The period from which on it counts; null where it is new, so from the next one. */
  readonly since: DueDay | null;
}

/** The campaign's memory. All else (总台账, 变动记录) follows from it. */
export interface Register {
  /** By period, then roster, then row. */
  readonly rows: readonly ReportedRow[];
  readonly units: readonly UnitPeriod[];
  readonly decisions: readonly RegisterDecision[];
  readonly corrections: readonly Correction[];
  /** Titles of the squad's own columns, left to right. */
  readonly ownColumns: readonly string[];
  readonly notes: ReadonlyMap<SiteNumber, SquadNotes>;
  /** Sites and changes of which no row is left: they stay as they were written. */
  readonly kept: { readonly sites: readonly KeptSite[]; readonly changes: readonly KeptChange[] };
  /** The highest number ever given. */
  readonly lastNumber: SiteNumber;
  /** Titles that the sheets should have and do not: what hangs on them cannot be told. */
  readonly missing: readonly string[];
}

/** A line of 总台账 without any row in 历次清单, cell by cell by the column's key. */
export interface KeptSite {
  readonly number: SiteNumber;
  readonly unit: string;
  readonly state: string;
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** A line of 变动记录 of a number without any row in 历次清单. */
export interface KeptChange {
  readonly number: SiteNumber;
  readonly due: DueDay;
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** Where nothing is known yet. */
export const emptyRegister: Register = {
  rows: [],
  units: [],
  decisions: [],
  corrections: [],
  ownColumns: [],
  notes: new Map(),
  kept: { sites: [], changes: [] },
  lastNumber: 0,
  missing: [],
};
