import fc from "../../environment/fast-check";
import PostalMime from "postal-mime";
import { emlDraft } from "../../../src/hosts/documents";

const parse = (bytes: Uint8Array) => PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
const name = "下灶村_专项整治清单_2019-11-20.xlsx";
const draft = { subject: "下灶村专项整治清单及情况调度表（2019年11月20日）", body: "环保中队：\n\n请查收。" };

describe("the mail draft", () => {
  it("opens as a draft with subject, body, and the attachment byte for byte", async () => {
    const bytes = Uint8Array.from({ length: 100_003 }, (_, i) => (i * 31 + (i >> 8)) & 255);
    const mail = await parse(emlDraft(draft, { name, bytes }));
    expect(mail.subject).toBe(draft.subject);
    expect(mail.text!.replace(/\r\n/g, "\n").trimEnd()).toBe(draft.body);
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(mail.attachments).toHaveLength(1);
    const [attachment] = mail.attachments;
    expect(attachment!.filename).toBe(name);
    expect(attachment!.disposition).toBe("attachment");
    expect(new Uint8Array(attachment!.content as ArrayBuffer)).toEqual(bytes);
  });

  it("is ASCII, in lines of at most 998 characters that end with CRLF", () => {
    const text = new TextDecoder().decode(
      emlDraft(
        { subject: "题".repeat(500), body: "文\n".repeat(50) },
        { name: `${"😀".repeat(300)}.xlsx`, bytes: new Uint8Array(5000) },
      ),
    );
    expect(/^[\r\n\x20-\x7E]*$/.test(text)).toBe(true);
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    for (const word of text.match(/=\?UTF-8\?B\?[^?]*\?=/g)!) expect(word.length).toBeLessThanOrEqual(75);
  });

  it("keeps any text out of the headers", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "村\r\nBcc: all@example.com",
        "x\n\n<html>",
        '"; filename=evil.exe',
        "--=_qingdan_draft",
        "=?UTF-8?B?AAAA?=",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        hostile,
        hostile,
        hostile,
        fc.uint8Array({ maxLength: 400 }),
        async (subject, body, file, bytes) => {
          const mail = await parse(emlDraft({ subject, body }, { name: file, bytes }));
          expect(mail.headers.map(({ key }) => key).sort()).toEqual([
            "content-type",
            "mime-version",
            "subject",
            "x-unsent",
          ]);
          expect(mail.attachments).toHaveLength(1);
          expect(new Uint8Array(mail.attachments[0]!.content as ArrayBuffer)).toEqual(bytes);
          expect(mail.html).toBeUndefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});
