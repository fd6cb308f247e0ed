import type { FileChild } from "docx";
import type { Block, Chart } from "../../core/submission";
import { bodyFont, headFont, unfit } from "./fonts";

/** Between the margins of A4, in twentieths of a point. */
const textWidth = 9026;
const margin = (11906 - textWidth) / 2;
/** A column is at least this wide and at most that wide for its text, in characters. */
const [narrowest, widest] = [4, 18];
/** What the margins of a cell take, in characters. */
const padding = 2;

/** The widths of a table's columns, by their longest texts. */
function columnWidths({ head, rows }: Extract<Block, { kind: "table" }>): number[] {
  const wants = head.map((title, column) => {
    const longest = Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0));
    return Math.min(widest, Math.max(narrowest, longest)) + padding;
  });
  const all = wants.reduce((sum, want) => sum + want, 0);
  return wants.map((want) => Math.floor((textWidth * want) / all));
}

/** A PNG, and its size as it is shown, in CSS pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** As much of a page as a picture may take, in CSS pixels. */
const room = { width: textWidth / 15, height: 860 };

/** Half-points: title 22 pt, body 16 pt, tables 10.5 pt, as official papers have them. */
const sizes = { title: 44, body: 32, table: 21 };

/** Fewer characters than these do not stand on a line by themselves. */
const fewest = 5;

/** A title a little too long for one line is made smaller: a second line with a character or two looks like a slip. */
function titleSize({ length }: string): number {
  // A character is as wide as it is high: half a point is ten twips.
  const perLine = Math.floor(textWidth / (sizes.title * 10));
  const isShortOfOne = length > perLine && length < perLine + fewest;
  return isShortOfOne ? Math.floor(textWidth / (length * 10)) : sizes.title;
}

/**
 * Blocks as a Word document on A4, for a person to complete. The library is loaded when first needed.
 * Texts are written as text: markup or fields in them are what a reader sees, not what Word runs.
 * @param draw makes a picture of a chart; without it a chart is left to the table beside it.
 */
export async function docxOf(
  blocks: readonly Block[],
  draw?: (chart: Chart) => Promise<Picture>,
): Promise<Uint8Array> {
  const docx = await import("docx");
  const pictures = new Map<Block, Picture>();
  for (const block of blocks) if (draw && block.kind === "chart") pictures.set(block, await draw(block));
  const {
    AlignmentType,
    BorderStyle,
    Footer,
    ImageRun,
    PageNumber,
    Paragraph,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TextRun,
    WidthType,
  } = docx;
  const run = (text: string, size: number, head = false) =>
    new TextRun({ text: text.replace(unfit, ""), size, bold: head, font: head ? headFont : bodyFont });
  const cell = (text: string, width: number, head: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          ...(head && { alignment: AlignmentType.CENTER }),
          children: [run(text, sizes.table, head)],
        }),
      ],
    });
  const row = (cells: readonly string[], widths: readonly number[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, column) => cell(text, widths[column]!, head)),
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

  const children = blocks.flatMap((block, at): FileChild[] => {
    switch (block.kind) {
      case "title":
        return [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [run(block.text, titleSize(block.text), true)],
          }),
        ];
      case "heading":
        return [
          new Paragraph({
            keepNext: true,
            pageBreakBefore: block.startsPage ?? false,
            spacing: { before: 240, after: 120 },
            children: [run(block.text, sizes.body, true)],
          }),
        ];
      case "paragraph":
        return [
          new Paragraph({
            // What leads to a table stays with it.
            keepNext: ["table", "chart"].includes(blocks[at + 1]?.kind ?? ""),
            indent: { firstLine: 640 },
            children: [run(block.text, sizes.body)],
          }),
        ];
      case "list":
        return block.items.map(
          (item) => new Paragraph({ indent: { firstLine: 640 }, children: [run(item, sizes.body)] }),
        );
      case "chart": {
        const picture = pictures.get(block);
        if (!picture) return [];
        const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
        const image = new ImageRun({
          type: "png",
          data: picture.png,
          transformation: { width: picture.width * scale, height: picture.height * scale },
          altText: { name: block.title, title: block.title, description: block.title },
        });
        return [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 120, after: 120 },
            children: [image],
          }),
        ];
      }
      case "table": {
        const widths = columnWidths(block);
        return [
          new Table({
            width: { size: textWidth, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            columnWidths: widths,
            borders: {
              top: line,
              bottom: line,
              left: line,
              right: line,
              insideHorizontal: line,
              insideVertical: line,
            },
            rows: [row(block.head, widths, true), ...block.rows.map((cells) => row(cells, widths, false))],
          }),
        ];
      }
    }
  });
  const document = new docx.Document({
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { left: margin, right: margin } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28, font: bodyFont }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return docx.Packer.pack(document, "uint8array");
}
