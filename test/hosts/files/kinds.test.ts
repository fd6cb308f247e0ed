import { zipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/files";
import { unreadableFinding } from "../../../src/words/zh-CN/unreadable";
import { fixtureBytes } from "../../fixtures";

const hex = (digits: string, length = 600) => {
  const bytes = new Uint8Array(length);
  bytes.set(Buffer.from(digits, "hex"));
  return bytes;
};
const letters = (text: string) => new TextEncoder().encode(text);

const reasonOf = (name: string, bytes: Uint8Array) =>
  readWorkbook({ name, bytes }).then(
    () => "read",
    (error: { reason: string }) => error.reason,
  );

/** A file by content; its name says something else, or nothing. */
const byContent: readonly (readonly [string, Uint8Array, string])[] = [
  ["来件.xlsx", hex("526172211a0700"), "archive"],
  ["来件.xlsx", hex("526172211a070100"), "archive"],
  ["来件.xls", hex("377abcaf271c"), "archive"],
  ["来件", hex("1f8b0800"), "archive"],
  ["来件.xlsx", zipSync({ "下灶村.xlsx": letters("x") }), "archive"],
  ["来件.xlsx", hex("ffd8ffe0"), "picture"],
  ["来件.csv", hex("89504e470d0a1a0a"), "picture"],
  ["来件", letters("GIF89a.............."), "picture"],
  ["来件", hex("0000002066747970686569630000"), "picture"],
  ["来件", letters("RIFF....WEBPVP8 ...."), "picture"],
  ["来件.xlsx", letters("%PDF-1.4\n%\u00e2\u00e3"), "pages"],
  ["来件.xlsx", letters("\n\n%PDF-1.7\n"), "pages"],
  ["来件.xlsx", zipSync({ "OFD.xml": letters("<x/>") }), "pages"],
  ["来件.xls", letters("{\\rtf1\\ansi 清单}"), "document"],
  [
    "来件.docx",
    zipSync({
      mimetype: letters("application/vnd.oasis.opendocument.text"),
      "content.xml": letters("<x/>"),
      "META-INF/manifest.xml": letters("<x/>"),
    }),
    "document",
  ],
  [
    "来件.xlsx",
    zipSync({ "ppt/presentation.xml": letters("<x/>"), "[Content_Types].xml": letters("<x/>") }),
    "presentation",
  ],
];

/** A file whose content says nothing: by its name. */
const byName: readonly (readonly [string, string])[] = [
  ["清单.doc", "document"],
  ["清单.WPS", "document"],
  ["清单.pdf", "pages"],
  ["清单.ofd", "pages"],
  ["清单.rar", "archive"],
  ["清单.7z", "archive"],
  ["现场.jpg", "picture"],
  ["现场.HEIC", "picture"],
  ["现场.mp4", "picture"],
  ["汇报.ppt", "presentation"],
];

describe("a file that holds no readable table", () => {
  it.each(byContent)("is told by its content: %s", async (name, bytes, reason) => {
    expect(await reasonOf(name, bytes)).toBe(reason);
  });

  it.each(byName)("is told by its name: %s", async (name, reason) => {
    expect(await reasonOf(name, letters("x"))).toBe(reason);
    expect(await reasonOf(name, hex("00010203fffe"))).toBe(reason);
  });

  it("has a sentence of its own for each kind", () => {
    const said = [
      "document",
      "no-table",
      "presentation",
      "pages",
      "picture",
      "archive",
      "empty",
      "too-large",
    ] as const;
    const sentences = said.map((reason) => unreadableFinding(reason));
    expect(new Set(sentences).size).toBe(said.length);
    for (const sentence of sentences) expect(sentence).toMatch(/请.*。$/);
  });
});

describe("a text of values", () => {
  const table = "序号,名称,地址\n1,旺顺塑料加工点,下灶村环村路12号\n2,永兴碎布磨粒点,一";
  const utf16 = (text: string, isLittle: boolean) =>
    new Uint8Array(
      [...text].flatMap((c) => {
        const [low, high] = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8];
        return isLittle ? [low, high] : [high, low];
      }),
    );

  it.each<readonly [string, Uint8Array]>([
    ["in UTF-16 without a mark", utf16(table, true)],
    ["in UTF-16 the other way round", utf16(table, false)],
    ["between strokes", letters(table.replaceAll(",", "|"))],
    ["between commas, with a stroke in a text", letters(table)],
    ["between wide commas", letters(table.replaceAll(",", "，"))],
    [
      "between wide commas, with a comma in a text",
      letters(table.replaceAll(",", "，").replace("12号", "12号,东侧")),
    ],
    [
      "between commas, with wide commas in texts",
      letters(table.replace("地址", "地，址，等").replace("12号", "12号，东，侧")),
    ],
  ])("is read %s", async (_, bytes) => {
    const { sheets } = await readWorkbook({ name: "a.csv", bytes });
    expect(sheets[0]!.rows[2]).toEqual(["2", "永兴碎布磨粒点", "一"]);
  });
});

it("reads texts that a program wrote as formulas to keep them texts, and no other formula", async () => {
  const text = '="0595","=""王 """"大"""" 明""",="甲"&"乙",="",=1+1';
  const { sheets } = await readWorkbook({ name: "a.csv", bytes: letters(text) });
  expect(sheets[0]!.rows).toEqual([["0595", '王 "大" 明', '="甲"&"乙"', null, "=1+1"]]);
});

it.each(["", "\n\n  "])("reads a workbook in XML that begins with %j and no declaration", async (before) => {
  const name = "urn:schemas-microsoft-com:office:spreadsheet";
  const cell = '<Cell><Data ss:Type="String">下灶村</Data></Cell>';
  const xml = `${before}<Workbook xmlns="${name}" xmlns:ss="${name}"><Worksheet ss:Name="甲"><Table><Row>${cell}</Row></Table></Worksheet></Workbook>`;
  const { sheets } = await readWorkbook({ name: "a.xls", bytes: letters(xml) });
  expect(sheets[0]!.rows).toEqual([["下灶村"]]);
});

it("reads an old workbook by content, whatever it is called", async () => {
  for (const name of ["前尾村.doc", "前尾村.wps", "前尾村.pdf", "前尾村"])
    expect(await reasonOf(name, fixtureBytes("workbooks", "前尾村.xls"))).toBe("read");
});
