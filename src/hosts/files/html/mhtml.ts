import { fileName } from "../../../core/language";
import type { SheetSnapshot } from "../../../core/workbook";
import type { Budget } from "../budget";
import { decodeText } from "../csv/decode";
import { UnreadableFileError } from "../source-file";
import { decodeEntities } from "../xml/entities";
import { readPage } from "./index";

const latin1 = new TextDecoder("latin1");

/** A part of a file that is written as a mail. */
interface Part {
  readonly headers: string;
  /** As written, a character for each byte. */
  readonly body: string;
}

/** The value of a header, or of one of its parameters; empty when there is none. */
function header({ headers }: Part, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(headers)?.[1]?.trim() ?? "";
}

function parameter(value: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(value);
  return match?.[1] ?? match?.[2] ?? "";
}

function partOf(text: string): Part {
  const trimmed = text.replace(/^[\r\n]+/, "");
  const end = /\r?\n[ \t]*\r?\n/.exec(trimmed);
  const headers = end ? trimmed.slice(0, end.index) : trimmed;
  // A header goes on in lines that begin with a blank.
  return {
    headers: headers.replace(/\r?\n[ \t]+/g, " "),
    body: end ? trimmed.slice(end.index + end[0].length) : "",
  };
}

/** Deeper than this no program nests parts. */
const deepest = 4;

/** The parts that hold no further parts, in order. */
function leaves(part: Part, depth = 0): Part[] {
  const boundary = parameter(header(part, "Content-Type"), "boundary");
  if (boundary === "" || depth > deepest) return [part];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith("--"))
    .flatMap((piece) => leaves(partOf(piece.replace(/^[ \t]*\r?\n/, "")), depth + 1));
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function unquoted(body: string): string {
  return body
    .replace(/[ \t]*=\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function decoded(part: Part): string {
  const way = header(part, "Content-Transfer-Encoding").toLowerCase();
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(
      way === "base64"
        ? atob(part.body.replace(/[^A-Za-z0-9+/=]/g, ""))
        : way === "quoted-printable"
          ? unquoted(part.body)
          : part.body,
    );
  } catch (cause) {
    throw new UnreadableFileError("damaged", { what: "base64" }, { cause });
  }
  const charset = parameter(header(part, "Content-Type"), "charset");
  try {
    if (charset && !/^utf-?8$/i.test(charset)) return new TextDecoder(charset).decode(bytes);
  } catch {
    // A name that no browser knows: the bytes tell.
  }
  return decodeText(bytes).text;
}

/** The names that Excel gives its sheets, by the last part of their place; the only one of a page by itself is "". */
function sheetNames(pages: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const page of pages) {
    for (const [listed] of page.matchAll(/<x:ExcelWorksheet>[^]{0,4000}?<\/x:ExcelWorksheet>/gi)) {
      const name = /<x:Name>([^<]*)</i.exec(listed)?.[1];
      const place = /<x:WorksheetSource\s+HRef\s*=\s*(?:3D)?["']([^"']*)["']/i.exec(listed)?.[1] ?? "";
      if (name !== undefined) names.set(fileName(place), decodeEntities(name));
    }
  }
  return names;
}

/** Whether bytes are a web page in a single file, as Excel, Word and browsers save it. */
export function isMhtml(bytes: Uint8Array): boolean {
  const { headers } = partOf(latin1.decode(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, ""));
  return (
    /^[A-Za-z-]+:/.test(headers) &&
    /^MIME-Version:/im.test(headers) &&
    /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(headers)
  );
}

/** Reads a web page in a single file: each page in it that has a table is a sheet. */
export function readMhtml(bytes: Uint8Array, name: string, budget: Budget): SheetSnapshot[] {
  const whole = partOf(latin1.decode(bytes).replace(/^\xef\xbb\xbf/, ""));
  const parts = leaves(whole).filter((part) => /^text\/html/i.test(header(part, "Content-Type")));
  const pages = parts.map((part) => ({
    place: fileName(header(part, "Content-Location")),
    html: decoded(part),
  }));
  const names = sheetNames(pages.map(({ html }) => html));
  const sheets = pages.flatMap(({ place, html }) => {
    budget.checkTime({ what: "mhtml" });
    const sheet = readPage(html, names.get(place) ?? names.get("") ?? name, budget);
    return sheet ? [sheet] : [];
  });
  if (sheets.length === 0) throw new UnreadableFileError("not-a-spreadsheet", { what: "mhtml" });
  if (sheets.length > budget.limits.sheets) throw new UnreadableFileError("too-large", { what: "sheets" });
  return sheets;
}
