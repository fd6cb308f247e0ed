import type { RowIndex } from "../workbook";
import type { Code } from "./catalogue";
import type { Finding } from "./finding";

/**
 * A finding that names another row: which one is asked each time, and only where that is another one is the finding made
 * anew. A row that thousands name may so be edited without judging any of them.
 */
export class LateFinding {
  private named: RowIndex | null = null;
  private made: Finding | null = null;

  /**
   * @param naming the row that it names now; null where there is nothing to say.
   * @param make the finding that names a row.
   */
  constructor(
    readonly row: RowIndex,
    readonly column: number,
    readonly code: Code,
    private readonly naming: () => RowIndex | null,
    private readonly make: (named: RowIndex) => Finding,
  ) {}

  get finding(): Finding | null {
    const named = this.naming();
    if (named !== this.named) {
      this.named = named;
      this.made = named === null ? null : this.make(named);
    }
    return this.made;
  }
}
