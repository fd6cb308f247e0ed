import { conversionLosses, readWorkbook } from "../../../src/hosts/files";
import { lossesNote } from "../../../src/words/zh-CN/conversion";

async function noteOf(name: string, text: string): Promise<string | null> {
  const file = { name, bytes: new TextEncoder().encode(text) };
  return lossesNote(await conversionLosses(file, await readWorkbook(file)));
}

const spreadsheet = (rows: string) =>
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
  'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="甲"><Table>' +
  `${rows}</Table></Worksheet></Workbook>`;
const merged = (across: number, down: number) =>
  `<Cell ss:MergeAcross="${across}" ss:MergeDown="${down}"><Data ss:Type="String">甲</Data></Cell>`;

describe("what no sheet can hold", () => {
  it.each([
    ["a text as long as a cell", "a.csv", `甲,${"字".repeat(32_767)}`, null],
    [
      "a text longer than a cell",
      "a.csv",
      `甲,${"字".repeat(32_768)}`,
      "另存为 .xlsx 后，单元格里超出32767字的内容不能保留；原文件不会改动。",
    ],
    [
      "merges over one another",
      "a.xml",
      spreadsheet(`<Row>${merged(1, 1)}</Row><Row>${merged(1, 1)}</Row>`),
      "另存为 .xlsx 后，字体、颜色和边框、合并单元格盖住的内容、互相重叠或超出工作表的合并单元格不能保留；原文件不会改动。",
    ],
    [
      "merges side by side",
      "a.xml",
      spreadsheet(`<Row>${merged(1, 1)}${merged(1, 1)}</Row>`),
      "另存为 .xlsx 后，字体、颜色和边框不能保留，内容不变；原文件不会改动。",
    ],
    [
      "words struck through beside others",
      "a.xls",
      "<table><tr><td><s>旧</s>新</td></tr></table>",
      "另存为 .xlsx 后，字体、颜色和边框、划掉的文字不能保留；原文件不会改动。",
    ],
  ])("is said: %s", async (_, name, text, note) => {
    expect(await noteOf(name, text)).toBe(note);
  });
});
