export type { BorderSide, CellStyle, SheetAppearance, WorkbookAppearance } from "./appearance";
export { conversionLosses } from "./conversion-losses";
export { FilePort } from "./file-port";
export { createFile, patchFile } from "./patch-file";
export { readAppearance } from "./read-appearance";
export { readWorkbook } from "./read-workbook";
export { registerLimits, UnreadableFileError } from "./source-file";
export type { SourceFile } from "./source-file";
export { setCodec } from "./zip/codec";
