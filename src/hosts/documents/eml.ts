import { plain, type MailAttachment, type MailDraft } from "../../core/submission";
import { base64Lines } from "./base64";
import { encodedWords, extendedValue } from "./header-words";

/** Media type of an .xlsx workbook. */
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Cannot stand in base64, so in no part. */
const boundary = "=_qingdan_draft";
const longestSubject = 200;
/** Keeps a header line under the 998 characters of RFC 5322, every character percent-encoded. */
const longestName = 75;

function attachmentName(name: string): string {
  const line = plain(name, 400).replace(/[\\/]/g, "");
  const characters = [...line];
  return characters.length > longestName
    ? [...characters.slice(0, longestName - 5), ".xlsx"].join("")
    : line || "workbook.xlsx";
}

/**
 * A mail with the workbook attached, as the bytes of an .eml file that mail programs open for editing
 * (`X-Unsent`). Whatever the texts hold, they stay one header each: line breaks in them are blanks.
 */
export function emlDraft({ subject, body }: MailDraft, attachment: MailAttachment): Uint8Array {
  const name = attachmentName(attachment.name);
  const encoder = new TextEncoder();
  const lines = [
    "MIME-Version: 1.0",
    "X-Unsent: 1",
    `Subject: ${encodedWords(plain(subject, longestSubject))}`,
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    base64Lines(encoder.encode(body.replace(/\r\n|\r|\n/g, "\r\n"))),
    `--${boundary}`,
    `Content-Type: ${workbookType};\r\n name="${encodedWords(name)}"`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment;\r\n filename*=${extendedValue(name)}`,
    "",
    base64Lines(attachment.bytes),
    `--${boundary}--`,
    "",
  ];
  return encoder.encode(lines.join("\r\n"));
}
