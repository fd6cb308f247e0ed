import type { UnreadableReason, WorkbookSnapshot } from "../../core/workbook";
import { Budget } from "./budget";
import { readCsv } from "./csv";
import { detectKind, kindByName } from "./detect";
import { readHtml } from "./html";
import { defaultLimits, type Limits, type SourceFile, UnreadableFileError } from "./source-file";
import { checkBareStream, checkCompound, withoutLostStrings } from "./xls/compound";
import { partText } from "./xml/encoding";
import { withOwnLabels } from "./xls/bare-stream";
import { checkOpenDocument, checkXmlSpreadsheet } from "./xls/declared";
import { readWord } from "./word";
import { readBySheetJs } from "./xls";
import { withinLimits } from "./within-limits";
import { readXlsx } from "./xlsx-read";
import { OfficePackage } from "./xlsx-read/package";

/** What a zip is that holds neither a workbook nor a document of Word. */
function kindOfZip(pack: OfficePackage): UnreadableReason {
  const names = pack.archive.entries.map(({ name }) => name);
  if (pack.has("OFD.xml")) return "pages";
  if (names.some((name) => /^ppt\//.test(name))) return "presentation";
  return names.some((name) => /^(?:Index\/|Index\.zip|\[Content_Types\]\.xml)/.test(name))
    ? "not-a-spreadsheet"
    : "archive";
}

/** What an OpenDocument is that is no spreadsheet. */
function kindOfOpenDocument(pack: OfficePackage): UnreadableReason | null {
  const type = new TextDecoder().decode(pack.archive.read("mimetype") ?? new Uint8Array(0));
  if (/opendocument\.text/.test(type)) return "document";
  return /opendocument\.presentation/.test(type) ? "presentation" : null;
}

async function readZip(file: SourceFile, budget: Budget): Promise<WorkbookSnapshot> {
  const pack = new OfficePackage(file.bytes, budget);
  const document = pack.documentPart();
  if (document !== null) return withinLimits(readWord(pack, document, file.name));
  const part = pack.workbookPart();
  if (part !== null && !part.toLowerCase().endsWith(".bin")) return readXlsx(pack, part);
  const isOpenDocument = pack.has("content.xml") && pack.has("META-INF/manifest.xml");
  if (part === null && !isOpenDocument) throw new UnreadableFileError(kindOfZip(pack), { what: "zip" });
  const other = isOpenDocument ? kindOfOpenDocument(pack) : null;
  if (other) throw new UnreadableFileError(other, { what: "opendocument" });
  // The library inflates by itself, so the bounds are tried first, part by part.
  for (const entry of pack.archive.entries) if (!entry.name.endsWith("/")) pack.archive.readEntry(entry);
  if (isOpenDocument) checkOpenDocument(new TextDecoder().decode(pack.bytes("content.xml")), budget);
  if (
    isOpenDocument &&
    /encryption-data/.test(new TextDecoder().decode(pack.bytes("META-INF/manifest.xml")))
  ) {
    throw new UnreadableFileError("encrypted");
  }
  return withinLimits(await readBySheetJs(file, budget));
}

/** Whatever goes wrong inside a reader is a damaged file to the caller. */
function asUnreadable(cause: unknown, name: string): UnreadableFileError {
  if (!(cause instanceof UnreadableFileError))
    return new UnreadableFileError("damaged", { what: "reader" }, { cause });
  const byName = cause.reason === "not-a-spreadsheet" ? kindByName(name) : null;
  return byName ? new UnreadableFileError(byName, cause.detail, { cause }) : cause;
}

/** A few letters in a file called .rar or .jpg are no table: it did not come whole. */
function refuseByName(name: string): void {
  const kind = kindByName(name);
  if (kind) throw new UnreadableFileError(kind, { what: "name" });
}

/**
 * Reads a spreadsheet of any kind, told by its content: .xlsx, .xlsm, .xls, .et, .xlsb, .ods, .csv, the tables of
 * .docx, and those of web pages that some systems name .xls. Throws `UnreadableFileError`, never anything else.
 */
export async function readWorkbook(
  file: SourceFile,
  limits: Limits = defaultLimits,
): Promise<WorkbookSnapshot> {
  const budget = new Budget(limits);
  const { bytes } = file;
  if (bytes.length > limits.fileBytes) throw new UnreadableFileError("too-large", { what: "file" });
  try {
    const kind = detectKind(bytes);
    switch (kind) {
      case "empty":
        throw new UnreadableFileError("empty");
      case "zip":
        return await readZip(file, budget);
      case "ole":
        checkCompound(bytes);
        return withinLimits(await readBySheetJs({ ...file, bytes: withoutLostStrings(bytes) }, budget));
      case "biff":
        checkBareStream(bytes);
        return withinLimits(await readBySheetJs({ ...file, bytes: withOwnLabels(bytes) }, budget));
      case "xml-spreadsheet":
        checkXmlSpreadsheet(partText(bytes), budget);
        return withinLimits(await readBySheetJs(file, budget));
      case "html":
        return withinLimits(readHtml(file, budget));
      case "text":
        refuseByName(file.name);
        return withinLimits(readCsv(file, budget));
      case "pages":
      case "picture":
      case "archive":
        throw new UnreadableFileError(kind);
      case "rtf":
        throw new UnreadableFileError("document", { what: "rtf" });
    }
  } catch (error) {
    throw asUnreadable(error, file.name);
  }
}
