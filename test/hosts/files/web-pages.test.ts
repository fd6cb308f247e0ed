import { textOf } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/hosts/files";

const encoder = new TextEncoder();

async function read(content: string | Uint8Array, name = "下灶村.xls") {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  const { sheets } = await readWorkbook({ name, bytes });
  return sheets.map(({ name: own, rows }) => [
    own,
    ...rows.map((cells) => [...(cells ?? [])].map((value) => textOf(value ?? null))),
  ]);
}

const page = "<table><tr><td>序号</td><td>名称</td></tr></table>";
const table = ["下灶村", ["序号", "名称"]];

function utf16(text: string): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(bytes);
}

describe("a table of a web page", () => {
  it.each([
    ["at once", page],
    ["in capitals", page.toUpperCase().replace("序号", "序号")],
    ["behind a page of white space", " \r\n".repeat(3000) + page],
    ["behind a warning of the server", "Warning: mysql_connect(): Access denied\n" + page],
    ["behind a title without tags", "专项整治清单<br>" + page],
    ["within other elements", `<div class=a><center><font>${page}</font></center></div>`],
    ["behind a long style", `<style>${"td{mso-number-format:General;}".repeat(300)}</style>${page}`],
    ["behind a comment", `<!-- 导出系统 ${"=".repeat(3000)} -->${page}`],
    [
      "as XHTML",
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${page}</body></html>`,
    ],
    ["in UTF-16", utf16(`<html><body>${page}</body></html>`)],
  ])("is read where it begins %s", async (_, content) => {
    expect(await read(content)).toEqual([table]);
  });

  it("is read with characters written by name", async () => {
    expect(
      await read(
        "<table><tr><td>&nbsp;王&nbsp;&nbsp;大明&middot;&ldquo;甲&rdquo;&amp;nbsp;</td></tr></table>",
      ),
    ).toEqual([["下灶村", ["王 大明·\u201c甲\u201d&nbsp;"]]]);
  });

  it.each([
    ["an element", "", "<s>关停取缔</s>"],
    ["a style", "", "<span style='color:red;text-decoration: line-through'>关停<b>取缔</b></span>"],
    [
      "a class",
      "<style>td,.font6{color:red;\ntext-decoration:line-through;}</style>",
      "<font class=font6>关停取缔</font>",
    ],
  ])("is read without what %s strikes through, which is told", async (_, before, struck) => {
    const page = `${before}<table><tr><td>1</td><td>${struck}整治改造</td></tr></table>`;
    const { sheets } = await readWorkbook({ name: "下灶村.xls", bytes: encoder.encode(page) });
    expect(sheets[0]!.rows).toEqual([["1", "整治改造"]]);
    expect(sheets[0]!.struckWords).toEqual(new Map([["B1", "关停取缔"]]));
    expect(sheets[0]!.struckRows).toBeUndefined();
  });

  it("keeps a row that is struck through as a whole, and says so", async () => {
    const page =
      "<style>.x{text-decoration:line-through}</style><table><tr><td>1<td class='a x'>甲<td><s>乙</s></tr><tr><td>丙</table>";
    const { sheets } = await readWorkbook({ name: "下灶村.xls", bytes: encoder.encode(page) });
    expect(sheets[0]!.rows).toEqual([["1", "甲", "乙"], ["丙"]]);
    expect(sheets[0]!.struckRows).toEqual(new Set([0]));
  });

  it("ends a stroke with its cell, wherever that is written", async () => {
    expect(await read("<table><tr><td><s>甲<td>乙</tr><tr><td>丙</table>")).toEqual([
      ["下灶村", ["甲", "乙"], ["丙"]],
    ]);
  });

  it("is read without words that are not shown", async () => {
    const cell = "甲<span style='display:none'>乙<span>丙</span></span><i class=h>丁</i>戊";
    expect(await read(`<style>i.h{display:none}</style><table><tr><td>${cell}</td></tr></table>`)).toEqual([
      ["下灶村", ["甲戊"]],
    ]);
  });

  it("takes a table in a cell of a row for words, and one by which the page is laid out for what it is", async () => {
    const row = (inner: string) =>
      `<tr>${["1", "2", "3", "4", inner, "6"].map((text) => `<td>${text}</td>`).join("")}</tr>`;
    const inner = "<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>";
    const rows = `<table>${row("5")}${row(inner)}</table>`;
    const expected = ["下灶村", ["1", "2", "3", "4", "5", "6"], ["1", "2", "3", "4", "甲 乙", "6"]];
    expect(await read(rows)).toEqual([expected]);
    expect((await read(`<table><tr><td>${rows}</td></tr></table>`))[0]!.slice(-2)).toEqual(
      expected.slice(-2),
    );
  });

  it("has the digits of a number that its column had no room for", async () => {
    const cells = '<td x:num="13900000001">1.39E+10</td><td x:num="0.8">80%</td>';
    expect(await read(`<table><tr>${cells}</tr></table>`)).toEqual([["下灶村", ["13900000001", "80%"]]]);
  });

  it.each([
    ["style='display: none'", [1]],
    ["height=0 style='height:0;mso-height-source:userset'", [1]],
    ['style="visibility:collapse"', [1]],
    ["hidden", [1]],
    ["class=h", [1]],
    ["style='height:.75pt'", []],
    ["class=other", []],
  ])("keeps rows that are not shown as hidden ones: %s", async (attributes, hidden) => {
    const bytes = encoder.encode(
      `<style>tr.h{display:none}</style><table><tr><td>甲</td></tr><tr ${attributes}><td>乙</td></tr></table>`,
    );
    const { sheets } = await readWorkbook({ name: "a.xls", bytes });
    expect([...sheets[0]!.hiddenRows]).toEqual(hidden);
  });

  it("lets cells span rows and columns", async () => {
    const spans = "<table><tr><td rowspan=2>甲<td colspan=2>乙</tr><tr><td>丙<td>丁</tr></table>";
    expect(await read(spans)).toEqual([["下灶村", ["甲", "乙"], ["", "丙", "丁"]]]);
  });

  it.each([
    ["style sheets that never end", "<style>".repeat(100_000)],
    ["a style sheet of one word", `<style>${"a".repeat(500_000)}</style>`],
    ["rules that never begin", `<style>${"} a, ".repeat(100_000)}</style>`],
    ["a selector of blanks", `<style>.a${" ".repeat(200_000)}.b{display:none}</style>`],
    ["tables within tables", "<table><tr><td>".repeat(50_000)],
  ])("takes no more time for %s", async (_, before) => {
    expect((await read(page + before)).flat(2)).toContain("名称");
  });

  it("is not looked for in a table of values", async () => {
    expect(await read("序号,名称\n1,<table>\n", "a.csv")).toEqual([
      ["a", ["序号", "名称"], ["1", "<table>"]],
    ]);
  });
});

const quoted = (text: string) =>
  [...Buffer.from(text, "utf8")]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");

function mhtml(
  parts: readonly { headers: readonly string[]; body: string }[],
  type = "multipart/related",
): string {
  const all = parts.map(({ headers, body }) => `--=_B\r\n${headers.join("\r\n")}\r\n\r\n${body}\r\n`);
  return `MIME-Version: 1.0\r\nContent-Type: ${type};\r\n\tboundary="=_B"\r\n\r\n${all.join("")}--=_B--\r\n`;
}

const html = "Content-Type: text/html; charset=utf-8";

describe("a web page in a single file", () => {
  it.each([
    ["as it is", { headers: [html], body: page }],
    [
      "quoted",
      {
        headers: [html, "Content-Transfer-Encoding: quoted-printable"],
        body: page.replace("序号", quoted("序号")).replace("名称", `${quoted("名称")}=\r\n`),
      },
    ],
    [
      "in base 64",
      {
        headers: [html, "Content-Transfer-Encoding: base64"],
        body: Buffer.from(page).toString("base64").replace(/.{20}/g, "$&\r\n"),
      },
    ],
    ["without a charset", { headers: ["Content-Type: text/html"], body: page }],
  ])("is read with its page %s", async (_, part) => {
    expect(await read(mhtml([part]))).toEqual([table]);
  });

  it("is read in the encoding that it states", async () => {
    const gbk = "D0F2BAC5".replace(/../g, "=$&");
    const part = {
      headers: ["Content-Type: text/html;\r\n charset=gb2312", "Content-Transfer-Encoding: quoted-printable"],
      body: `<table><tr><td>${gbk}</td></tr></table>`,
    };
    expect(await read(mhtml([part]))).toEqual([["下灶村", ["序号"]]]);
  });

  it("is read with a sheet for each page, by the names that Excel gave them", async () => {
    const sheet = (name: string, file: string) =>
      `<x:ExcelWorksheet><x:Name>${name}</x:Name><x:WorksheetSource HRef="a.files/${file}"/></x:ExcelWorksheet>`;
    const frame = `<html><!--[if gte mso 9]><xml>${sheet("清单", "sheet001.htm")}${sheet("情况调度表", "sheet002.htm")}</xml><![endif]--></html>`;
    const at = (file: string) => [html, `Content-Location: file:///C:/x/a.files/${file}`];
    const content = mhtml([
      { headers: [html, "Content-Location: file:///C:/x/a.htm"], body: frame },
      { headers: at("sheet001.htm"), body: page },
      { headers: ["Content-Type: image/png", "Content-Transfer-Encoding: base64"], body: "iVBORw0KGgo=" },
      { headers: at("sheet002.htm"), body: "<table><tr><td>发现数</td></tr></table>" },
    ]);
    expect(await read(content)).toEqual([
      ["清单", ["序号", "名称"]],
      ["情况调度表", ["发现数"]],
    ]);
  });

  it("is read where its page is the whole file", async () => {
    expect(await read(`MIME-Version: 1.0\r\n${html}\r\n\r\n${page}`)).toEqual([table]);
  });

  it("is no spreadsheet without a table", async () => {
    const content = encoder.encode(mhtml([{ headers: [html], body: "<p>无</p>" }]));
    await expect(readWorkbook({ name: "a.mht", bytes: content })).rejects.toMatchObject({
      reason: "not-a-spreadsheet",
    });
  });
});
