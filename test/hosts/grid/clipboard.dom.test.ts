/** @jest-environment jsdom */
import { pastedRows } from "../../../src/hosts/grid/clipboard";

const ofHtml = (html: string) => pastedRows(html, "", 1);
const ofText = (text: string, lines = 1) => pastedRows("", text, lines);

describe("the values of what Excel put into the clipboard", () => {
  it("are the texts of its cells, each in one, and numbers where they surely are", () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment-->
      <table><col width=72><tr height=19><td class=xl65 align=right>1</td>
        <td style='border:.5pt solid;background:yellow;font-weight:700'>陈记水洗<br>
        （后院）</td><td x:str>磁灶镇</td><td>&nbsp;</td></tr>
      <tr><td align=right x:num="13600001234">1.36E+10</td><td>0595-85816766</td><td>3-5</td><td>=1+1</td></tr>
      <tr style='display:none'><td>看不见</td></tr></table><!--EndFragment--></body></html>`;
    expect(ofHtml(html)).toEqual([
      [1, "陈记水洗\n（后院）", "磁灶镇", null],
      ["13600001234", "0595-85816766", "3-5", "=1+1"],
    ]);
  });

  it("leave alone what their merged cells cover", () => {
    const html =
      "<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>";
    const rows = ofHtml(html);
    expect(rows).toEqual([
      ["甲", "乙"],
      [undefined, "丙", "丁"],
    ]);
    expect(1 in rows[1]! && 0 in rows[1]!).toBe(false);
  });

  it("are the paragraphs of a cell of Word, a line each", () => {
    expect(ofHtml("<table><tr><td><p>林某</p>\n<p>139 0000 0000</p></td></tr></table>")).toEqual([
      ["林某\n139 0000 0000"],
    ]);
  });
});

describe("plain text that is pasted", () => {
  it.each<[string, unknown[][]]>([
    [
      "甲\t乙\r\n丙\t丁\r\n",
      [
        ["甲", "乙"],
        ["丙", "丁"],
      ],
    ],
    [
      '甲\t"两行\n一格"\n丙\t"他说""好"""',
      [
        ["甲", "两行\n一格"],
        ["丙", '他说"好"'],
      ],
    ],
    ['甲\t"没有完', [["甲", '"没有完']]],
    ["1\t\t13900000000\t007\t-2.5", [[1, null, "13900000000", "007", -2.5]]],
    ["林某\n13900000000", [["林某\n13900000000"]]],
    ['"散乱污"', [['"散乱污"']]],
    ["", []],
  ])("%j becomes %j", (text, rows) => {
    expect(ofText(text)).toEqual(rows);
  });

  it("is parted into lines where as many rows are selected", () => {
    expect(ofText("甲\n乙\n丙", 3)).toEqual([["甲"], ["乙"], ["丙"]]);
    expect(ofText("甲\n乙\n丙", 2)).toEqual([["甲\n乙\n丙"]]);
  });
});
