import type { FileChild } from "docx";
import type { Block } from "../submission";

/** Characters that XML has no place for. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const bodyFont = { ascii: "Times New Roman", eastAsia: "仿宋", hAnsi: "Times New Roman" };
const headFont = { ...bodyFont, eastAsia: "黑体" };
/** Half-points: title 22 pt, body 16 pt, tables 10.5 pt, as official papers have them. */
const sizes = { title: 44, body: 32, table: 21 };

/**
 * Blocks as a Word document on A4, for a person to complete. The library is loaded when first needed.
 * Texts are written as text: markup or fields in them are what a reader sees, not what Word runs.
 */
export async function docxOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const docx = await import("docx");
  const { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const run = (text: string, size: number, head = false) =>
    new TextRun({ text: text.replace(unfit, ""), size, bold: head, font: head ? headFont : bodyFont });
  const cell = (text: string, head: boolean) =>
    new TableCell({ children: [new Paragraph({ children: [run(text, sizes.table, head)] })] });
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({ tableHeader: head, children: cells.map((text) => cell(text, head)) });
  const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

  const children = blocks.flatMap((block): FileChild[] => {
    switch (block.kind) {
      case "title":
        return [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [run(block.text, sizes.title, true)],
          }),
        ];
      case "heading":
        return [
          new Paragraph({
            keepNext: true,
            spacing: { before: 200 },
            children: [run(block.text, sizes.body, true)],
          }),
        ];
      case "paragraph":
        return [new Paragraph({ indent: { firstLine: 640 }, children: [run(block.text, sizes.body)] })];
      case "list":
        return block.items.map(
          (item) => new Paragraph({ indent: { firstLine: 640 }, children: [run(item, sizes.body)] }),
        );
      case "table":
        return [
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            borders: {
              top: line,
              bottom: line,
              left: line,
              right: line,
              insideHorizontal: line,
              insideVertical: line,
            },
            rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
          }),
        ];
    }
  });
  const document = new docx.Document({
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children }],
  });
  return docx.Packer.pack(document, "uint8array");
}
