import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { read as readBySheetJs } from "@e965/xlsx";
import { strFromU8, unzipSync, zipSync } from "fflate";
import type { Io } from "../../src/apps/cli/io";
import { run } from "../../src/apps/cli/run";
import { docxOf } from "../../src/hosts/documents";
import { readWorkbook } from "../../src/hosts/files";
import { hostileLedger, hostileMail, hostileWord } from "./hostile-ledger";
import { payloads } from "./payloads";

const folder = mkdtempSync(path.join(os.tmpdir(), "injection-"));
const inbox = path.join(folder, "来件");
const notes = path.join(folder, "退回单");
const out = path.join(folder, "汇总.xlsx");
const printed: string[] = [];
/** Names of an entry of an archive, and of a file that came with a mail. */
const entryName = "=cmd|' C calc'!A0<img src=x onerror=window.pwned=1>.xlsx";
const attachedName = "@SUM(1+1)*cmd.xlsx";

beforeAll(async () => {
  mkdirSync(inbox);
  writeFileSync(path.join(inbox, "官田村.xlsx"), await hostileLedger("官田村"));
  writeFileSync(path.join(inbox, "=1+1.xlsx"), await hostileLedger('=HYPERLINK("evil")'));
  writeFileSync(path.join(inbox, "下灶村.docx"), hostileWord("下灶村"));
  const held = await hostileLedger("洋宅村");
  writeFileSync(
    path.join(inbox, "来件.zip"),
    zipSync({ [entryName]: held, "../../=1+1/总结.txt": Buffer.from("=1+1") }),
  );
  writeFileSync(path.join(inbox, "=1+1.eml"), hostileMail(attachedName, await hostileLedger("")));
  writeFileSync(path.join(inbox, "\u001b[2J\u202egpj.xlsx"), "");
  const io: Io = {
    out: (text: string) => void printed.push(text),
    err: (text: string) => void printed.push(text),
    stdin: async () => "",
    isTerminal: false,
    today: () => "2019-11-21",
  };
  await run(["consolidate", inbox, "-o", out, "--period", "2019-11-20", "--notes", notes], io);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The parts of a package as text. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** What in a workbook is more than a value: formulas other than our own sums, links, macros, parts of elsewhere. */
function danger(bytes: Uint8Array): string[] {
  const found: string[] = [];
  for (const [name, xml] of partsOf(bytes)) {
    if (/vba|macro|externalLink|embedding|activeX|connections|query/i.test(name)) found.push(name);
    if (/TargetMode\s*=\s*"External"|<(\w+:)?(hyperlink|ddeLink|oleLink|externalReference)\b/i.test(xml))
      found.push(`${name}: a link`);
    if (!name.startsWith("xl/worksheets/")) continue;
    for (const [, formula] of xml.matchAll(/<f\b[^>]*>([^<]*)<\/f>/g))
      if (!/^SUM\([A-Z]+\d+:[A-Z]+\d+\)$/.test(formula!)) found.push(`${name}: ${formula}`);
  }
  return found;
}

describe("texts made to act as formulas, links or codes", () => {
  it("reach the consolidated workbook whole, and as plain texts only", async () => {
    const bytes = readFileSync(out);
    expect(danger(bytes)).toEqual([]);
    const workbook = await readWorkbook({ name: "汇总.xlsx", bytes });
    const values = new Set(workbook.sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells ?? [])));
    const lost = payloads.filter((text) => !values.has(text.replace(/\r\n?/g, "\n")));
    expect(lost).toEqual([]);
    const units = workbook.sheets[0]!.rows.slice(3).map((cells) => cells?.slice(10, 12).join(" ") ?? "");
    expect([...new Set(units)].sort()).toEqual(
      [
        "下灶村 下灶村.docx",
        "官田村 官田村.xlsx",
        `洋宅村 来件.zip/${entryName}`,
        `大埔村 =1+1.eml/${attachedName}`,
      ].sort(),
    );
  });

  it("stay texts when somebody opens the cell and presses Enter", () => {
    const book = readBySheetJs(readFileSync(out), { cellNF: true, dense: true });
    const turning: string[] = [];
    for (const name of book.SheetNames)
      for (const cells of (book.Sheets[name]!["!data"] ?? []) as { t: string; v: unknown; z?: string }[][])
        for (const cell of cells ?? [])
          if (cell?.t === "s" && /^[=+\-@]/.test(String(cell.v)) && cell.z !== "@")
            turning.push(`${name}: ${String(cell.v)}`);
    expect(turning).toEqual([]);
  });

  it("reach the notes to the villages as texts", () => {
    const names = readdirSync(notes);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      expect(name).not.toMatch(/^[=+\-@]|[\\/:*?"<>|]/);
      if (name.endsWith(".xlsx")) expect(danger(readFileSync(path.join(notes, name)))).toEqual([]);
    }
  });

  it("do not control the terminal", () => {
    expect(printed.join("")).toContain("gpj.xlsx");
    const steering = [...printed.join("")].filter((each) => each !== "\n" && /[\p{Cc}\p{Cf}]/u.test(each));
    expect(steering).toEqual([]);
  });

  it("reach a document as plain texts, with no field, link or markup", async () => {
    const parts = partsOf(
      await docxOf([
        ...payloads.map((text) => ({ kind: "paragraph", text }) as const),
        { kind: "table", head: [...payloads], rows: [[...payloads]] },
      ]),
    );
    // The one field is our own: the number of the page, in the footer, where no text of anybody's goes.
    const pageNumber = '<w:instrText xml:space="preserve">PAGE</w:instrText>';
    for (const [name, xml] of parts)
      expect(/^word\/footer\d+\.xml$/.test(name) ? xml.replace(pageNumber, "") : xml).not.toMatch(
        /TargetMode="External"|<w:(hyperlink|fldSimple|instrText|object|altChunk)\b|<(img|script|f)\b/,
      );
    const text = parts.get("word/document.xml")!.replace(/<[^>]*>/g, "");
    expect(text).toContain("&lt;img src=x onerror=window.pwned=1&gt;");
  });
});
