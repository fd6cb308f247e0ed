import type { WorkbookSnapshot } from "../../core/workbook";
import { Budget } from "./budget";
import { readCsv } from "./csv";
import { detectKind } from "./detect";
import { readHtml } from "./html";
import { defaultLimits, type Limits, type SourceFile, UnreadableFileError } from "./source-file";
import { checkBareStream, checkCompound, withoutLostStrings } from "./xls/compound";
import { readBySheetJs } from "./xls";
import { readXlsx } from "./xlsx-read";
import { OfficePackage } from "./xlsx-read/package";

async function readZip(file: SourceFile, budget: Budget): Promise<WorkbookSnapshot> {
  const pack = new OfficePackage(file.bytes, budget);
  const part = pack.workbookPart();
  if (part !== null && !part.toLowerCase().endsWith(".bin")) return readXlsx(pack, part);
  const isOpenDocument = pack.has("content.xml") && pack.has("META-INF/manifest.xml");
  if (part === null && !isOpenDocument) throw new UnreadableFileError("not-a-spreadsheet", { what: "zip" });
  // The library inflates by itself, so the bounds are tried first, part by part.
  for (const entry of pack.archive.entries) if (!entry.name.endsWith("/")) pack.archive.readEntry(entry);
  if (
    isOpenDocument &&
    /encryption-data/.test(new TextDecoder().decode(pack.bytes("META-INF/manifest.xml")))
  ) {
    throw new UnreadableFileError("encrypted");
  }
  return readBySheetJs(file, budget);
}

/** Whatever goes wrong inside a reader is a damaged file to the caller. */
function asUnreadable(cause: unknown): UnreadableFileError {
  return cause instanceof UnreadableFileError
    ? cause
    : new UnreadableFileError("damaged", { what: "reader" }, { cause });
}

/**
 * Reads a spreadsheet of any kind, told by its content: .xlsx, .xlsm, .xls, .et, .xlsb, .ods, .csv, and the tables
 * of web pages that some systems name .xls. Throws `UnreadableFileError`, never anything else.
 */
export async function readWorkbook(
  file: SourceFile,
  limits: Limits = defaultLimits,
): Promise<WorkbookSnapshot> {
  const budget = new Budget(limits);
  const { bytes } = file;
  if (bytes.length > limits.fileBytes) throw new UnreadableFileError("too-large", { what: "file" });
  try {
    switch (detectKind(bytes)) {
      case "empty":
        throw new UnreadableFileError("empty");
      case "zip":
        return await readZip(file, budget);
      case "ole":
        checkCompound(bytes);
        return await readBySheetJs({ ...file, bytes: withoutLostStrings(bytes) }, budget);
      case "biff":
        checkBareStream(bytes);
        return await readBySheetJs(file, budget);
      case "xml-spreadsheet":
        return await readBySheetJs(file, budget);
      case "html":
        return readHtml(file, budget);
      case "text":
        return readCsv(file, budget);
      default:
        throw new UnreadableFileError("not-a-spreadsheet", { what: detectKind(bytes) });
    }
  } catch (error) {
    throw asUnreadable(error);
  }
}
