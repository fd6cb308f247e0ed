import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { localName } from "../xml/element";
import { child, elements, type XmlElement } from "../xml/tree";
import type { Numbering } from "./numbering";
import { type CellText, type WordTable, TableReader } from "./table";
import { chosenAlternative, isPrompt, ParagraphText } from "./text";

/** What a document is made of, in order. */
export type WordBlock =
  | {
      readonly kind: "text";
      readonly text: string;
      /** What is struck through beside it. */
      readonly struck: string;
      /** Only the number of a list. */ readonly isNumber: boolean;
    }
  /** A blank line or the end of a page: what stands before and after need not belong together. */
  | { readonly kind: "gap"; readonly struck?: string }
  | { readonly kind: "table"; readonly table: WordTable };

/** Containers deeper than this are made by no person. */
const deepest = 100;

/** What closes the number of a list: “1.” alone in a cell is the number 1. */
const closing = /[.．、，,:：)）\s]+$/;

const containers = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "txbxContent", "body"]);

/**
 * Takes a document apart into its texts and tables. A table within a table's cell is one of its own, behind it, but where
 * the cell is one of a row's: there it stands for words.
 */
export class BlockReader {
  private readonly paragraphText = new ParagraphText();
  private readonly tables: TableReader;
  private depth = 0;
  private blocks: WordBlock[] = [];
  private within: WordBlock[] = [];

  constructor(
    private readonly budget: Budget,
    private readonly numbering: Numbering,
  ) {
    this.tables = new TableReader(budget, (cell, isOfRow) => this.cellText(cell, isOfRow));
  }

  read(container: XmlElement): readonly WordBlock[] {
    this.blocks = [];
    this.inside(container);
    return this.blocks;
  }

  private inside(container: XmlElement): void {
    if (++this.depth > deepest) throw new UnreadableFileError("damaged", { what: "depth" });
    for (const el of elements(container)) {
      this.budget.checkTime({ what: "document" });
      const name = localName(el.name);
      if (name === "p") this.paragraph(el);
      else if (name === "tbl") this.table(el);
      else if (name === "AlternateContent") {
        const chosen = chosenAlternative(el);
        if (chosen) this.inside(chosen);
      } else if (containers.has(name) && !(name === "sdt" && isPrompt(el))) this.inside(el);
    }
    this.depth--;
  }

  private paragraph(el: XmlElement): void {
    const number = this.numbering.next(el);
    const text = this.paragraphText.read(el);
    const { boxes, breaksPage, struck } = this.paragraphText;
    for (const box of boxes) this.inside(box);
    const isBlank = text.trim() === "";
    if (!isBlank || number !== "")
      this.blocks.push({ kind: "text", text: number + text, struck, isNumber: isBlank });
    else if (boxes.length === 0) this.blocks.push({ kind: "gap", struck });
    const endsSection = child(child(el, "pPr"), "sectPr") !== undefined;
    if (breaksPage || endsSection) this.blocks.push({ kind: "gap" });
  }

  private table(el: XmlElement): void {
    const outer = this.within;
    this.within = [];
    const table = this.tables.read(el);
    const inner = this.within;
    this.within = outer;
    this.blocks.push({ kind: "table", table }, ...inner);
  }

  /** The text of a cell. A table in it is kept for behind the one that it stands in, with the texts above it. */
  private cellText(cell: XmlElement, isOfRow: boolean): CellText {
    const before = this.blocks;
    this.blocks = [];
    this.inside(cell);
    const own = this.blocks;
    this.blocks = before;
    const [first] = own;
    if (own.length === 1 && first!.kind === "text" && first!.isNumber)
      return { text: first!.text.replace(closing, ""), struck: "" };
    const above: WordBlock[] = [];
    for (const block of own) {
      if (block.kind === "table" && !isOfRow) this.within.push(...above.splice(0), block);
      else above.push(block);
    }
    const texts = own.map((block) =>
      block.kind === "table" && isOfRow ? wordsOf(block.table) : textOf(block),
    );
    const struck = own.map((block) => (block.kind === "table" ? "" : (block.struck ?? "")));
    const lines = (all: readonly string[]) => all.join("\n").replace(/^\n+|\s+$/g, "");
    return { text: lines(texts), struck: lines(struck) };
  }
}

function textOf(block: WordBlock): string {
  return block.kind === "text" ? block.text : "";
}

/** A small table as the words in it. */
function wordsOf({ rows }: WordTable): string {
  return rows
    .flat()
    .filter((text) => text !== null)
    .join(" ");
}
