/** A bar for each thing, in parts: what a picture shows of a table that stands beside it. */
export interface Chart {
  readonly kind: "chart";
  readonly title: string;
  /** What the parts of a bar are called. */
  readonly parts: readonly string[];
  /** @property note what stands behind the bar. */
  readonly bars: readonly {
    readonly label: string;
    readonly values: readonly number[];
    readonly note: string;
  }[];
}

/** A piece of a text with headings, lists and tables: what a .docx and a text to copy are made from. */
export type Block =
  | { readonly kind: "title" | "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string; readonly startsPage?: boolean }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | Chart;

/** A row of a table as a line: no tabs, so that pasting it into a sheet makes one cell of text. */
function tableLine(head: readonly string[], cells: readonly string[], index: number): string {
  const named = cells.flatMap((cell, column) => (cell === "" ? [] : [`${head[column] ?? ""}：${cell}`]));
  return `${index + 1}. ${named.join("；")}`;
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "list":
      return block.items.map((item) => `· ${item}`);
    // Its table says the same.
    case "chart":
      return [];
    case "table":
      return block.rows.map((row, index) => tableLine(block.head, row, index));
    default:
      return [block.text];
  }
}

/** Blocks as plain text to copy, with an empty line before each heading. */
export function plainTextOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === "heading" ? ["", ...linesOf(block)] : linesOf(block)))
    .join("\n")
    .trim();
}
