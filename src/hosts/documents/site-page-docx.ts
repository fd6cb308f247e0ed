import type * as library from "docx";
import type { FileChild } from "docx";
import type { Shown, ShownPicture, SitePage, Stage } from "../../core/archive";
import { bodyFont, headFont, unfit } from "./fonts";

/** A4 between margins of 2 cm, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 };
const textWidth = page.width - 2 * page.margin;
/** Half-points: a page has to hold a row, a life line and six pictures. */
const sizes = { title: 32, head: 21, text: 18, caption: 15 };
/** Twentieths of a point in a CSS pixel, by which pictures are measured. */
const pixel = 15;
const line = 260;
/** Characters of the text's size that a line of the page and of a field takes. */
const [lineCharacters, fieldCharacters] = [52, 16];
const labelWidth = 1760;
const fieldWidth = (textWidth - 2 * labelWidth) / 2;
const stageOrder: readonly Stage[] = ["before", "during", "after"];
const stageWidth = Math.floor(textWidth / stageOrder.length);
/** Least height of a picture: a page with long texts goes on. */
const leastHeight = 1700;

type Docx = typeof library;

/** A site's page (一点一档) as a Word document on one A4, where its texts leave room for it. Texts are written as text. */
export async function sitePageDocx(words: SitePage, { pictures }: Shown): Promise<Uint8Array> {
  const docx = await import("docx");
  const { BorderStyle } = docx;
  const rule = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
  const borders = {
    top: rule,
    bottom: rule,
    left: rule,
    right: rule,
    insideHorizontal: rule,
    insideVertical: rule,
  };
  const rows = fieldRows(words);
  const parts = words.parts.filter(({ lines }) => lines.length > 0);
  const height = pictureHeight(rows, parts, words, pictures);
  const children: FileChild[] = [
    paragraph(docx, words.title, sizes.title, { isHead: true, isCentred: true }),
    new docx.Table({
      width: { size: textWidth, type: docx.WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      columnWidths: [labelWidth, fieldWidth, labelWidth, fieldWidth],
      borders,
      rows: rows.map((row) => fieldRow(docx, row)),
    }),
    ...parts.flatMap(({ title, lines }) => [
      paragraph(docx, title, sizes.head, { isHead: true }),
      ...lines.map((each) => paragraph(docx, each, sizes.text)),
    ]),
    paragraph(docx, words.picturesTitle, sizes.head, { isHead: true }),
    new docx.Table({
      width: { size: stageWidth * stageOrder.length, type: docx.WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      columnWidths: stageOrder.map(() => stageWidth),
      borders,
      rows: pictureRows(docx, words, pictures, height),
    }),
    ...words.below.map((each) => paragraph(docx, each, sizes.caption)),
  ];
  const { margin } = page;
  const document = new docx.Document({
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children,
      },
    ],
  });
  return docx.Packer.pack(document, "uint8array");
}

type Field = SitePage["fields"][number];

/** Short fields stand two in a row. */
function fieldRows({ fields }: SitePage): (readonly Field[])[] {
  const rows: Field[][] = [];
  let open: Field[] | null = null;
  for (const field of fields) {
    const isShort = field[1].length <= fieldCharacters;
    if (isShort && open) {
      open.push(field);
      open = null;
    } else {
      const row = [field];
      rows.push(row);
      open = isShort ? row : null;
    }
  }
  return rows;
}

/** What the texts leave of the page for each picture, in twentieths of a point. */
function pictureHeight(
  rows: readonly (readonly Field[])[],
  parts: SitePage["parts"],
  { below }: SitePage,
  pictures: readonly ShownPicture[],
): number {
  const lines = (texts: readonly string[], characters: number) =>
    texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / characters)), 0);
  const wide = lineCharacters - 8;
  const fields = rows.reduce((sum, row) => sum + (row.length > 1 ? 1 : lines([row[0]![1]], wide)), 0);
  const texts = parts.reduce((sum, part) => sum + 1.5 + lines(part.lines, lineCharacters), 0);
  const most = Math.max(
    1,
    ...stageOrder.map((stage) => pictures.filter((each) => each.stage === stage).length),
  );
  const captions = most * 2;
  const taken = (fields * 1.25 + texts + captions + lines(below, lineCharacters) + 6) * line;
  const room = page.height - 2 * page.margin - taken;
  return Math.max(leastHeight, Math.floor(room / most) - line);
}

interface Look {
  readonly isHead?: boolean;
  readonly isCentred?: boolean;
}

function paragraph(docx: Docx, text: string, size: number, { isHead = false, isCentred = false }: Look = {}) {
  return new docx.Paragraph({
    ...(isCentred && { alignment: docx.AlignmentType.CENTER }),
    keepNext: isHead,
    spacing: isHead ? { before: 100, after: 60 } : { after: 0 },
    children: [run(docx, text, size, isHead)],
  });
}

function run(docx: Docx, text: string, size: number, isHead = false) {
  return new docx.TextRun({
    ...{ text: text.replace(unfit, ""), size, bold: isHead },
    font: isHead ? headFont : bodyFont,
  });
}

function fieldRow(docx: Docx, row: readonly Field[]) {
  const cell = (text: string, width: number, isLabel: boolean, span = 1) =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      columnSpan: span,
      margins: { left: 80, right: 80, top: 20, bottom: 20 },
      verticalAlign: docx.VerticalAlign.CENTER,
      children: [paragraph(docx, text, sizes.text, { isCentred: isLabel })],
    });
  const [first, second] = row as [Field, Field?];
  return new docx.TableRow({
    cantSplit: true,
    children: [
      cell(first[0], labelWidth, true),
      ...(second
        ? [
            cell(first[1], fieldWidth, false),
            cell(second[0], labelWidth, true),
            cell(second[1], fieldWidth, false),
          ]
        : [cell(first[1], textWidth - labelWidth, false, 3)]),
    ],
  });
}

/** A row of titles, and one with the pictures of each stage below each other. */
function pictureRows(docx: Docx, words: SitePage, pictures: readonly ShownPicture[], height: number) {
  const cell = (children: InstanceType<Docx["Paragraph"]>[]) =>
    new docx.TableCell({
      width: { size: stageWidth, type: docx.WidthType.DXA },
      margins: { left: 60, right: 60, top: 40, bottom: 40 },
      children,
    });
  return [
    new docx.TableRow({
      cantSplit: true,
      children: stageOrder.map((stage) =>
        cell([paragraph(docx, words.stages[stage].title, sizes.text, { isHead: true, isCentred: true })]),
      ),
    }),
    new docx.TableRow({
      cantSplit: true,
      children: stageOrder.map((stage) => {
        const own = pictures.filter((each) => each.stage === stage);
        if (own.length === 0)
          return cell([paragraph(docx, words.stages[stage].none, sizes.text, { isCentred: true })]);
        return cell(
          own.flatMap((each) => [
            image(docx, each, words.captionOf(each), height),
            paragraph(docx, words.captionOf(each), sizes.caption, { isCentred: true }),
          ]),
        );
      }),
    }),
  ];
}

function image(docx: Docx, { bytes, width, height }: ShownPicture, caption: string, highest: number) {
  const scale = Math.min((stageWidth - 160) / pixel / width, highest / pixel / height);
  const name = caption.replace(unfit, "");
  return new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    keepNext: true,
    children: [
      new docx.ImageRun({
        type: "jpg",
        data: bytes,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name, title: name, description: name },
      }),
    ],
  });
}
