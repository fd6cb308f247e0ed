import type {
  Attached,
  ConditionalFormat,
  Freeze,
  SheetLock,
  UnseenOfWorkbook,
  UnseenPart,
  Validation,
} from "../../../../core/workbook";
import type { SheetEssentials } from "../essentials";

/** What is read of a sheet beside its essentials; as if there were none until it is seen. */
export interface SheetDetails {
  validations: readonly Validation[];
  formats: readonly ConditionalFormat[];
  /** Of each conditional format its place among those of the whole sheet. */
  formatPlaces: readonly number[];
  /** The types of all conditional formats of the sheet, in order. */
  formatTypes: readonly string[];
  freeze: Freeze | null;
  lock: SheetLock | null;
  /** What its protection leaves people to do; null for a sheet that is open. */
  protection: Excel.WorksheetProtectionOptions | null;
  attached: Attached;
  /** Whether a filter of one of its tables is on. */
  hasFilteredTable: boolean;
  readonly unseen: Set<UnseenPart>;
}

/** A sheet whose details are asked for. */
export interface SheetDraft {
  readonly sheet: SheetEssentials;
  readonly details: SheetDetails;
  /** The types of its conditional formats when it was last read; none once they have been asked for by them. */
  formatTypes: readonly string[];
}

/** What is read of the workbook beside its sheets. */
export interface WorkbookDetails {
  date1904: boolean;
  properties: ReadonlyMap<string, string>;
  names: readonly (readonly [name: string, formula: string])[];
  activeSheet: string | null;
  isStructureLocked: boolean;
  readonly unseen: Set<UnseenOfWorkbook>;
}
