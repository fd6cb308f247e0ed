import { heldFiles } from "../../../../src/hosts/files/containers";
import { promisesFiles } from "../../../../src/hosts/files/endings";
import { assembleZip, packedEntry, type StoredEntry } from "../../../../src/hosts/files/zip/assemble";

const text = new TextEncoder();
const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const entry = (name: string, content: string, more: Partial<StoredEntry> = {}): StoredEntry => ({
  ...packedEntry(name, text.encode(content)),
  ...more,
});
const zip = (...entries: readonly StoredEntry[]) => assembleZip(entries);
const within = async (name: string, bytes: Uint8Array) =>
  (await heldFiles({ name, bytes }, 5)).map((file) => file.name);

describe("an archive", () => {
  it("stands for the files in it and below it, those of the system left out", async () => {
    const bytes = zip(
      entry("清单.xlsx", "a"),
      entry("照片/", ""),
      entry("照片/1.jpg", "b"),
      entry("__MACOSX/._清单.xlsx", "c"),
      entry("Thumbs.db", "d"),
      entry("~$清单.xlsx", "e"),
    );
    expect(await within("宅内村.zip", bytes)).toEqual(["宅内村.zip/清单.xlsx", "宅内村.zip/照片/1.jpg"]);
    const [first] = await heldFiles({ name: "宅内村.zip", bytes });
    expect(said(first!.bytes())).toBe("a");
  });

  it("may have names in GBK, or in UTF-8 without saying so", async () => {
    const gbk = Uint8Array.from([0xc7, 0xe5, 0xb5, 0xa5, 0x2e, 0x78, 0x6c, 0x73, 0x78]);
    const other = Uint8Array.from([0xcf, 0xc2, 0xd4, 0xee, 0x5c, 0xb1, 0xed, 0x2e, 0x78, 0x6c, 0x73]);
    const bytes = zip(
      entry("", "a", { rawName: gbk, flags: 0 }),
      entry("", "b", { rawName: other, flags: 0 }),
      entry("说明.txt", "c", { flags: 0 }),
    );
    expect(await within("a.ZIP", bytes)).toEqual(["a.ZIP/清单.xlsx", "a.ZIP/下灶/表.xls", "a.ZIP/说明.txt"]);
  });

  it("gives each file its own time of change", async () => {
    const dos = ((2019 - 1980) << 25) | (11 << 21) | (20 << 16) | (9 << 11) | (30 << 5);
    const files = await heldFiles(
      {
        name: "a.zip",
        bytes: zip(entry("a.xlsx", "a", { modified: dos }), entry("b.xlsx", "b", { modified: 0 })),
      },
      7,
    );
    expect(files.map(({ modified }) => modified)).toEqual([new Date(2019, 10, 20, 9, 30, 0).getTime(), 7]);
  });

  it("in an archive stays closed, and is named", async () => {
    const inner = zip(entry("清单.xlsx", "a"));
    const bytes = zip({ ...packedEntry("内.zip", inner) }, entry("b.xlsx", "b"));
    expect(await within("外.zip", bytes)).toEqual(["外.zip/内.zip", "外.zip/b.xlsx"]);
  });

  it("leads nowhere else", async () => {
    const bytes = zip(entry("../../秘密.xlsx", "a"), entry("/tmp/b.xlsx", "b"), entry("c/./../d.xlsx", "c"));
    expect(await within("a.zip", bytes)).toEqual(["a.zip/秘密.xlsx", "a.zip/tmp/b.xlsx", "a.zip/c/d.xlsx"]);
  });

  it.each([
    ["is empty", zip()],
    ["is cut off", zip(entry("清单.xlsx", "a")).subarray(0, 30)],
    ["is none", text.encode("清单")],
    [
      "is a workbook with another ending",
      zip(entry("[Content_Types].xml", "<a/>"), entry("xl/workbook.xml", "b")),
    ],
    ["says to hold more than may be read", zip(entry("a.csv", "a", { size: 3_000_000_000 }))],
  ])("that %s is itself, for its reader to say why", async (_, bytes) => {
    expect(await within("a.zip", bytes)).toEqual(["a.zip"]);
  });
});

const mailOf = (...attachments: readonly (readonly [string, Uint8Array | string])[]) =>
  text.encode(
    [
      "From: =?UTF-8?B?5LiL54G25p2R?= <a@example.com>",
      "Subject: =?UTF-8?B?MTHmnIgyMOaXpea4heWNlQ==?=",
      "Date: Wed, 20 Nov 2019 01:30:00 +0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "请查收",
      ...attachments.flatMap(([name, content]) => [
        "--b",
        `Content-Type: application/octet-stream; name="${name}"`,
        `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from(content).toString("base64"),
      ]),
      "--b--",
      "",
    ].join("\r\n"),
  );

describe("a mail", () => {
  it("stands for its attachments, with its date, its subject and its sender", async () => {
    const [first, ...rest] = await heldFiles({ name: "邮件.eml", bytes: mailOf(["清单.xlsx", "a"]) });
    expect(rest).toEqual([]);
    expect({ ...first, bytes: said(first!.bytes()) }).toEqual({
      name: "邮件.eml/清单.xlsx",
      modified: Date.UTC(2019, 10, 20, 1, 30),
      sender: "11月20日清单 下灶村",
      bytes: "a",
    });
  });

  it("may bring an archive, and an archive may hold a mail", async () => {
    const inner = zip(entry("清单.xlsx", "a"));
    expect(await within("邮件.eml", mailOf(["下灶村.zip", inner]))).toEqual([
      "邮件.eml/下灶村.zip/清单.xlsx",
    ]);
    const mail = packedEntry("信.eml", mailOf(["清单.xlsx", "a"], ["内.zip", inner]));
    expect(await within("外.zip", zip(mail))).toEqual(["外.zip/信.eml/清单.xlsx", "外.zip/信.eml/内.zip"]);
  });

  it("without an attachment is itself", async () => {
    expect(await within("邮件.eml", mailOf())).toEqual(["邮件.eml"]);
  });
});

it("only archives and mails are looked into", async () => {
  expect(["a.zip", "a.EML", "a.xlsx", "a.rar"].map(promisesFiles)).toEqual([true, true, false, false]);
  expect(await within("清单.xlsx", zip(entry("a.txt", "a")))).toEqual(["清单.xlsx"]);
});
