import { type UnreadableReason, workbookOf, type WorkbookSnapshot } from "../../core/workbook";
import { Budget } from "./budget";
import { baseName, readCsv } from "./csv";
import { decodeText } from "./csv/decode";
import { detectKind, type FileKind, isXmlSpreadsheet, kindByName } from "./detect";
import { holdsTable, readHtml } from "./html";
import { isMhtml, readMhtml } from "./html/mhtml";
import { unlockedFile } from "./unlocked";
import { defaultLimits, type Limits, type SourceFile, UnreadableFileError } from "./source-file";
import { checkBareStream, checkCompound, withoutLostStrings } from "./xls/compound";
import { documentBytes, partText } from "./xml/encoding";
import { withOwnLabels } from "./xls/bare-stream";
import { untoldOfBinaryPackage } from "./untold/binary-package";
import { untoldOfOpenDocument } from "./untold/open-document";
import { untoldOfCompound, untoldOfStream } from "./untold/stream";
import { untoldOfXmlSpreadsheet } from "./untold/xml-spreadsheet";
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
  const textOf = (name: string) => new TextDecoder().decode(pack.bytes(name) ?? new Uint8Array(0));
  const content = isOpenDocument ? textOf("content.xml") : "";
  checkOpenDocument(content, budget);
  if (isOpenDocument && /encryption-data/.test(textOf("META-INF/manifest.xml")))
    throw new UnreadableFileError("encrypted");
  const untold =
    part === null ? untoldOfOpenDocument(content, textOf("styles.xml")) : untoldOfBinaryPackage(pack, part);
  return withinLimits(await readBySheetJs(file, budget, untold));
}

/** Whatever goes wrong inside a reader is a damaged file to the caller. */
function asUnreadable(cause: unknown, name: string): UnreadableFileError {
  if (!(cause instanceof UnreadableFileError))
    return new UnreadableFileError("damaged", { what: "reader" }, { cause });
  const byName = cause.reason === "not-a-spreadsheet" ? kindByName(name) : null;
  return byName ? new UnreadableFileError(byName, cause.detail, { cause }) : cause;
}

/** Reads what is no file of bytes: a page with a table, wherever it begins, or values between delimiters. */
async function readText(file: SourceFile, budget: Budget): Promise<WorkbookSnapshot> {
  const { bytes, name } = file;
  if (bytes.length > budget.limits.csvBytes) throw new UnreadableFileError("too-large", { what: "file" });
  if (isMhtml(bytes)) return workbookOf(readMhtml(bytes, baseName(name), budget));
  const { text } = decodeText(bytes);
  if (isXmlSpreadsheet(text)) return readXmlSpreadsheet(file, text, budget);
  if (holdsTable(text)) return workbookOf([readHtml(text, baseName(name), budget)]);
  // A few letters in a file called .rar or .jpg are no table: it did not come whole.
  const kind = kindByName(name);
  if (kind) throw new UnreadableFileError(kind, { what: "name" });
  return readCsv(text, name, budget);
}

/** A workbook as XML of Excel 2003, in UTF-8 whatever it was in, as the library wants it. */
function readXmlSpreadsheet(file: SourceFile, xml: string, budget: Budget): Promise<WorkbookSnapshot> {
  checkXmlSpreadsheet(xml, budget);
  return readBySheetJs({ ...file, bytes: documentBytes(xml) }, budget, untoldOfXmlSpreadsheet(xml));
}

/** Reads what is no package. */
async function readOther(
  file: SourceFile,
  kind: Exclude<FileKind, "zip">,
  budget: Budget,
): Promise<WorkbookSnapshot> {
  const { bytes } = file;
  switch (kind) {
    case "empty":
      throw new UnreadableFileError("empty");
    case "ole":
      checkCompound(bytes);
      return readBySheetJs({ ...file, bytes: withoutLostStrings(bytes) }, budget, untoldOfCompound(bytes));
    case "biff":
      checkBareStream(bytes);
      return readBySheetJs({ ...file, bytes: withOwnLabels(bytes) }, budget, untoldOfStream(bytes));
    case "xml-spreadsheet":
      return readXmlSpreadsheet(file, partText(bytes), budget);
    case "html":
      if (bytes.length > budget.limits.csvBytes) throw new UnreadableFileError("too-large", { what: "file" });
      return workbookOf([readHtml(decodeText(bytes).text, baseName(file.name), budget)]);
    case "text":
      return readText(file, budget);
    case "pages":
    case "picture":
    case "archive":
      throw new UnreadableFileError(kind);
    case "rtf":
      throw new UnreadableFileError("document", { what: "rtf" });
  }
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
  if (file.bytes.length > limits.fileBytes) throw new UnreadableFileError("too-large", { what: "file" });
  try {
    const unlocked = await unlockedFile(file);
    const kind = detectKind(unlocked.bytes);
    if (kind === "zip") return await readZip(unlocked, budget);
    return withinLimits(await readOther(unlocked, kind, budget));
  } catch (error) {
    throw asUnreadable(error, file.name);
  }
}
