import { unzipSync } from "fflate";
import { docxOf } from "../../../src/hosts/documents";

async function documentXml(texts: readonly string[]): Promise<string> {
  const bytes = await docxOf([
    { kind: "title", text: texts[0]! },
    { kind: "heading", text: "一、基本情况" },
    { kind: "paragraph", text: texts[1]! },
    { kind: "list", items: ["☐ 整治现场照片"] },
    { kind: "table", head: ["加工点", "数量"], rows: [[texts[2]!, "3"]] },
  ]);
  return new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
}

describe("a Word document of blocks", () => {
  it("contains every text, with a table and its repeated head", async () => {
    const xml = await documentXml(["工作总结", "共登记7家。", "洗砂点"]);
    for (const text of ["工作总结", "一、基本情况", "共登记7家。", "整治现场照片", "加工点", "洗砂点"]) {
      expect(xml).toContain(`>${text}<`.replace(">整治现场照片<", ">☐ 整治现场照片<"));
    }
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(2);
    expect(xml).toContain("<w:tblHeader");
  });

  it.each([
    ["磁灶镇工作总结", 44],
    ["磁灶镇“散乱污”非法加工点专项整改工作总结", 42],
    ["磁灶镇深化开展“散乱污”非法加工点专项整治进展情况通报", 44],
  ])("sets a title on one line where it is but a little too long: %s", async (title, size) => {
    const xml = await documentXml([title, "正文", "洗砂点"]);
    expect(/<w:sz w:val="(\d+)"/.exec(xml)![1]).toBe(String(size));
  });

  it("writes markup as text and leaves out what XML cannot hold", async () => {
    const xml = await documentXml(["<w:p/>&amp;", "=1+1\u0000\u0008", "]]><script>\uD800"]);
    expect(xml).toContain("&lt;w:p/&gt;&amp;amp;");
    expect(xml).toContain(">=1+1<");
    expect(xml).not.toContain("<script>");
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000\u0008\uFFFD]/);
    expect(xml).not.toContain("w:instrText");
  });
});
