import type { Patch, WorkbookPort } from "../workbook";
import type { WorkbookAppearance } from "./appearance";
import type { SourceFile } from "./source-file";

export type { BorderSide, CellStyle, SheetAppearance, WorkbookAppearance } from "./appearance";
export { readWorkbook } from "./read-workbook";
export { defaultLimits, UnreadableFileError } from "./source-file";
export type { Limits, SourceFile, UnreadableDetail, UnreadableReason } from "./source-file";
export { type Codec, setCodec } from "./zip/codec";

// Signatures that the modules to come implement.
export declare function readAppearance(file: SourceFile): Promise<WorkbookAppearance>;
export declare function patchFile(file: SourceFile, patch: Patch): Promise<Uint8Array>;
export declare function createFile(patch: Patch): Promise<Uint8Array>;
/** Codes of what a copy as .xlsx cannot carry; empty for .xlsx and .xlsm. */
export declare function conversionLosses(file: SourceFile): Promise<readonly string[]>;
export declare class FilePort implements WorkbookPort {
  constructor(file: SourceFile);
  read: WorkbookPort["read"];
  apply: WorkbookPort["apply"];
  select: WorkbookPort["select"];
  onChange: WorkbookPort["onChange"];
  onSelect: WorkbookPort["onSelect"];
  bytes: WorkbookPort["bytes"];
}
