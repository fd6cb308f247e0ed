import { cizao2019 } from "../../src/core/campaign";
import { createFile } from "../../src/hosts/files";
import { ledgerTemplate } from "../../src/core/ledger-form";
import type { CellEdit } from "../../src/core/workbook";
import { p, plainTable, titles, wordFile } from "../builders/word-file";
import { payloads } from "./payloads";

/** A village's ledger with a payload in every field of a row, one row each. */
export function hostileLedger(unit: string): Promise<Uint8Array> {
  const { sheetName, columns } = cizao2019.ledger;
  const cells = payloads.flatMap((value, row): CellEdit[] => [
    { row: 3 + row, column: 0, value: row + 1 },
    ...columns.slice(1).map((_, column) => ({ row: 3 + row, column: column + 1, value })),
  ]);
  return createFile([
    ...ledgerTemplate(cizao2019, { unit, reportDate: "2019年11月20日" }),
    { kind: "setCells", sheet: sheetName, cells },
  ]);
}

/** The same as a Word document, as far as XML can hold it. */
export function hostileWord(unit: string): Uint8Array {
  const escaped = (text: string) =>
    text.replaceAll("\u0000", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const rows = payloads.map((text, row) =>
    titles.map((_, column) => (column === 0 ? String(row + 1) : escaped(` ${text}`))),
  );
  return wordFile([p(`填报单位：${unit}    填报时间：2019年11月20日`), plainTable([titles, ...rows])]);
}

/** A mail whose subject, sender, words and file's name are payloads; the subject names the unit too. */
export function hostileMail(fileName: string, file: Uint8Array): string {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  const boundary = "----part";
  return [
    `From: ${encoded('=HYPERLINK("http://evil.example")')} <a@example.com>`,
    `Subject: ${encoded("=1+1<script>window.pwned=1</script>大埔村")}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/html; charset=utf-8",
    "",
    payloads.join("\r\n"),
    `--${boundary}`,
    `Content-Type: application/octet-stream; name="${encoded(fileName)}"`,
    `Content-Disposition: attachment; filename="${encoded(fileName)}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(file).toString("base64"),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}
