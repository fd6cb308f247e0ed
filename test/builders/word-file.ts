import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A paragraph; what begins with `<` is taken as runs. */
export const p = (text: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text.startsWith("<") || text === "" ? text : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;

/** A cell of paragraphs. */
export const tc = (content: string, properties = ""): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : p(content)}</w:tc>`;

export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** A table of plain texts. */
export const plainTable = (rows: readonly (readonly string[])[]): string =>
  tbl(...rows.map((cells) => tr(...cells.map((text) => tc(text)))));

/** The ten titles of the notice. */
export const titles = [
  ...["序号", "散乱污加工点名称", "所在镇（街道）", "具体地址", "经营者及联系方式", "主要生产设备"],
  ...["存在违法事实", "拟处理意见（关停取缔、整治改造、整合搬迁）", "整治进展情况", "备注"],
];

/** A data row of the notice's form. */
export const site = (number: string, name: string, progress = "已约谈"): string[] => [
  ...[number, name, "磁灶镇", `下灶村工业路${number}号`, `王大明1390000000${number}`, "磨粒机2台"],
  ...["无环评手续", "整治改造", progress, ""],
];

/** A Word document of these blocks; further parts are related to it by the last word of their type. */
export function wordFile(
  body: readonly string[],
  related: Readonly<Record<string, string>> = {},
): Uint8Array {
  const links = Object.keys(related).map(
    (type, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${type}.xml"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"/>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body.join("")}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships">${links.join("")}</Relationships>`,
  };
  for (const [type, xml] of Object.entries(related)) parts[`word/${type}.xml`] = xml;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
