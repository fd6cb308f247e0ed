import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook";
import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { attribute } from "../xml/tree";

function tooLarge(what: string): UnreadableFileError {
  return new UnreadableFileError("too-large", { what });
}

function damaged(what: string): UnreadableFileError {
  return new UnreadableFileError("damaged", { what });
}

/** A whole number that an attribute states; `absent` for none or nonsense. */
function stated(tag: string, name: string, absent: number): number {
  const value = Number(attribute({ attributes: tag }, name) ?? absent);
  return Number.isFinite(value) ? Math.max(0, Math.floor(value)) : absent;
}

/** Counts where rows and cells come to lie, as files say by repeats, indices and spans. */
class Extent {
  private row = 0;
  private column = 0;
  private columns = 0;
  private cells = 0;

  constructor(
    private readonly most: number,
    private readonly budget: Budget,
  ) {}

  startSheet(): void {
    this.row = this.column = this.columns = 0;
  }

  startRow(at: number): void {
    this.row = at;
    this.column = 0;
    this.budget.checkTime({ what: "rows" });
  }

  get nextRow(): number {
    return this.row;
  }

  /** Moves on over columns in the list of columns. */
  addColumns(count: number): void {
    this.columns += count;
    if (this.columns > MAX_COLUMNS) throw tooLarge("columns");
  }

  goTo(column: number): void {
    this.column = column;
  }

  pass(columns: number): void {
    this.column += columns;
  }

  /** Cells that hold something, `rows` times the same. */
  store(columns: number, rows: number): void {
    if (this.column + columns > MAX_COLUMNS) throw tooLarge("columns");
    if (this.row + rows > MAX_ROWS) throw tooLarge("rows");
    this.cells += columns * rows;
    if (this.cells > this.most) throw tooLarge("cells");
    this.column += columns;
  }
}

/** Array formulas are looked through for every cell. */
const mostComparisons = 20_000_000;

/**
 * Refuses a table of OpenDocument that says to be larger than a sheet, or repeats more than can be read: the library
 * does what the file says, without end.
 */
export function checkOpenDocument(xml: string, budget: Budget): void {
  const extent = new Extent(budget.limits.cells, budget);
  const tags = /<(?:[\w.-]+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>/g;
  let repeated = 1;
  let arrays = 0;
  let cells = 0;
  for (const [, name, attributes] of xml.matchAll(tags)) {
    if (name === "table") {
      extent.startSheet();
      repeated = 0;
    } else if (name === "table-row") {
      extent.startRow(extent.nextRow + repeated);
      repeated = Math.max(1, stated(attributes!, "number-rows-repeated", 1));
    } else {
      const columns = Math.max(1, stated(attributes!, "number-columns-repeated", 1));
      const isStored =
        name === "table-cell" && (!attributes!.endsWith("/") || /string-value/.test(attributes!));
      if (isStored) extent.store(columns, repeated);
      else extent.pass(columns);
      if (/number-matrix/.test(attributes!)) arrays++;
      if (arrays * ++cells > mostComparisons) throw new UnreadableFileError("too-slow", { what: "arrays" });
    }
  }
}

/** Styles made after styles made after styles: more than this is made by no program. */
const deepest = 32;

function checkParents(parents: ReadonlyMap<string, string>): void {
  for (const id of parents.keys()) {
    let next = parents.get(id);
    for (let depth = 0; next !== undefined; next = parents.get(next)) {
      if (++depth > deepest) throw damaged("styles");
    }
  }
}

/** The same of a workbook as XML of Excel 2003. */
export function checkXmlSpreadsheet(xml: string, budget: Budget): void {
  const extent = new Extent(budget.limits.cells, budget);
  const tags = /<(?:[\w.-]+:)?(Table|Column|Row|Cell|Style)(?=[\s/>])([^>]*)>/gi;
  const parents = new Map<string, string>();
  let arrays = 0;
  let cells = 0;
  let row = 0;
  for (const [, tag, attributes] of xml.matchAll(tags)) {
    switch (tag!.toLowerCase()) {
      case "table":
        extent.startSheet();
        row = 0;
        break;
      case "column":
        extent.addColumns(stated(attributes!, "Span", 0) + 1);
        if (stated(attributes!, "Index", 1) > MAX_COLUMNS) throw tooLarge("columns");
        break;
      case "row":
        row = stated(attributes!, "Index", row + 1);
        if (row > MAX_ROWS) throw tooLarge("rows");
        extent.startRow(row - 1);
        break;
      case "cell": {
        const index = stated(attributes!, "Index", 0);
        if (index > 0) extent.goTo(index - 1);
        extent.store(1, 1);
        extent.pass(stated(attributes!, "MergeAcross", 0));
        if (/ArrayRange/.test(attributes!)) arrays++;
        if (arrays * ++cells > mostComparisons) throw new UnreadableFileError("too-slow", { what: "arrays" });
        break;
      }
      case "style": {
        const id = attribute({ attributes: attributes! }, "ID");
        const parent = attribute({ attributes: attributes! }, "Parent");
        if (id !== undefined && parent !== undefined) parents.set(id, parent);
      }
    }
  }
  checkParents(parents);
}
