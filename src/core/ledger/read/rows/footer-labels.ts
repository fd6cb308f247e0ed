import type { Campaign } from "../../../campaign";
import type { Grid } from "../../../forms";
import { tidy, withoutBlanks } from "../../../language";

/** Finds the labels of forms.md (合计, 备注, 填表人 …) that rows begin with. */
export class FooterLabels {
  private readonly labels: readonly string[];
  /** Labels by their words alone. */
  private readonly wholeLabels: ReadonlyMap<string, string>;

  /** @param width columns that are looked at, at least. */
  constructor(
    private readonly grid: Grid,
    { ledger }: Campaign,
    private readonly sequenceColumn: number | undefined,
    private readonly width: number,
  ) {
    this.labels = [...ledger.footers].sort((a, b) => b.length - a.length);
    this.wholeLabels = new Map(this.labels.map((label) => [withoutColon(label), label]));
  }

  /** The label of forms.md that a row begins with; behind a number in 序号 it must be all that the cell says. */
  labelOf(row: number): string | undefined {
    const width = Math.max(this.grid.width(row), this.width);
    let isNumbered = false;
    for (let column = 0; column < width; column++) {
      if (!this.grid.isFilled(row, column)) continue;
      const value = this.grid.value(row, column);
      const text = typeof value === "string" ? labelText(value) : null;
      const isNumber = typeof value === "number" || (text !== null && /^\d+$/.test(text));
      if (column === this.sequenceColumn && isNumber && !isNumbered) {
        isNumbered = true;
        continue;
      }
      if (text === null) return undefined;
      if (isNumbered) return this.wholeLabels.get(withoutColon(text));
      return this.labels.find((label) => beginsWith(text, label));
    }
    return undefined;
  }
}

/** What a label is looked for in: the beginning of a text, without blanks. */
function labelText(value: string): string {
  return withoutBlanks(tidy(value.slice(0, 100))).replace(/:/g, "：");
}

function withoutColon(text: string): string {
  return text.endsWith("：") ? text.slice(0, -1) : text;
}

/** A label of one character must not be the beginning of another word (例 in a name). */
function beginsWith(text: string, label: string): boolean {
  if (!text.startsWith(label)) return false;
  return label.length > 1 || text.length === 1 || !/[\p{Script=Han}]/u.test(text[1]!) || text[1] === "如";
}
