import type { Campaign } from "../../campaign";
import { formFormats, heightOfPage, wholeColumns } from "../../forms";
import {
  cellAddress,
  type CellFormat,
  type Edit,
  type PageSetup,
  type Patch,
  type RangeRef,
} from "../../workbook";

/** Where the parts of the form stand; zero-based. */
export interface FormPlaces {
  readonly sheet: string;
  /** The group of each figure, in order. */
  readonly groups: readonly string[];
  readonly lastColumn: number;
  /** Last column of the left half of the second row. */
  readonly half: number;
  readonly firstDataRow: number;
  readonly notesRow: number;
}

const blankFill = "#FFF4CE";
const unitWidth = 14;
const figureWidth = 10.5;
/** A label of this many characters or more gets a wider column. */
const longLabel = 8;
const longWidth = 16;
const headerBottom = 4;
const margins = { top: 2, bottom: 2, left: 1.5, right: 1.5 };
/** The form is one page as long as it need not be made smaller than this. */
const smallestScale = 0.6;

function range(top: number, left: number, bottom: number, right: number): RangeRef {
  return { top, left, bottom, right };
}

function merges({ groups, lastColumn, half, notesRow }: FormPlaces): RangeRef[] {
  const spans: RangeRef[] = [
    range(0, 0, 0, lastColumn),
    range(1, 0, 1, half),
    range(1, half + 1, 1, lastColumn),
    range(2, 0, 4, 0),
    range(notesRow, 1, notesRow, lastColumn),
  ];
  for (let start = 0; start < groups.length;) {
    let end = start;
    while (groups[end + 1] === groups[start]) end++;
    if (end > start) spans.push(range(2, start + 1, 2, end + 1));
    start = end + 1;
  }
  return spans;
}

function formats(campaign: Campaign, places: FormPlaces): Edit[] {
  const { sheet, lastColumn, half, firstDataRow, notesRow } = places;
  const { title, body, head } = formFormats(campaign);
  const table: CellFormat = { ...body, horizontal: "center", borders: true };
  const format = (at: RangeRef, look: CellFormat): Edit => ({
    kind: "format",
    sheet,
    range: at,
    format: look,
  });
  return [
    format(range(0, 0, 0, lastColumn), title),
    format(range(1, 0, 1, half), { ...body, horizontal: "left" }),
    format(range(1, half + 1, 1, lastColumn), { ...body, wrap: false, horizontal: "right" }),
    format(range(2, 0, headerBottom, lastColumn), head),
    format(range(firstDataRow, 0, notesRow - 1, lastColumn), table),
    format(range(firstDataRow, 1, notesRow - 1, lastColumn), { numberFormat: "0" }),
    format(range(notesRow, 0, notesRow, lastColumn), table),
    format(range(notesRow, 1, notesRow, lastColumn), { horizontal: "left" }),
  ];
}

/** By column and by row. */
interface Sizes {
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

function sizesOf(campaign: Campaign, { firstDataRow, notesRow }: FormPlaces): Sizes {
  const widths = new Map<number, number>([[0, unitWidth]]);
  campaign.tally.figures.forEach(({ label }, index) => {
    widths.set(index + 1, label.length >= longLabel ? longWidth : figureWidth);
  });
  // The second row leaves room for a seal.
  const heights = new Map([
    [0, 42],
    [1, 54],
    [2, 30],
    [3, 48],
    [4, 24],
  ]);
  const dataRows = notesRow - firstDataRow;
  for (let row = firstDataRow; row < notesRow; row++) heights.set(row, dataRows > 1 ? 18 : 54);
  heights.set(notesRow, 48);
  return { widths, heights };
}

/** One page with room for a seal; of many units several, with the header on each. */
function pageOf({ printing }: Campaign, { lastColumn }: FormPlaces, { widths, heights }: Sizes): PageSetup {
  const height = [...heights.values()].reduce((sum, each) => sum + each, 0);
  const isOne = height * smallestScale <= heightOfPage([...widths.values()], margins);
  return {
    orientation: "landscape",
    paper: "A4",
    fit: { wide: 1, tall: isOne ? 1 : 0 },
    ...(!isOne && { titleRows: { first: 0, last: headerBottom }, footer: printing.footer }),
    printArea: wholeColumns(lastColumn),
    margins,
    centerHorizontally: true,
    blackAndWhite: true,
  };
}

/** Only counts can be entered, and a figure that is still empty is marked. */
function rules(campaign: Campaign, { sheet, lastColumn, firstDataRow, notesRow }: FormPlaces): Edit[] {
  const { title, text } = campaign.tally.countHint;
  const figures = range(firstDataRow, 1, notesRow - 1, lastColumn);
  const formula = `LEN(TRIM(${cellAddress(figures.top, figures.left)}))=0`;
  return [
    {
      kind: "validate",
      sheet,
      range: figures,
      rule: { type: "wholeNumber", minimum: 0, errorTitle: title, error: text },
    },
    { kind: "addConditionalFormat", sheet, format: { range: figures, formula, fill: blankFill } },
  ];
}

/** The looks of 附件2: A4 landscape, thin borders, room for a seal. */
export function formFormat(campaign: Campaign, places: FormPlaces): Patch {
  const { sheet } = places;
  const sizes = sizesOf(campaign, places);
  return [
    ...merges(places).map((at): Edit => ({ kind: "merge", sheet, range: at })),
    ...formats(campaign, places),
    { kind: "columnWidths", sheet, widths: sizes.widths },
    { kind: "rowHeights", sheet, heights: sizes.heights },
    ...rules(campaign, places),
    { kind: "pageSetup", sheet, setup: pageOf(campaign, places, sizes) },
  ];
}
