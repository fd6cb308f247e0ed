import type { UnitFile } from "../../../core/consolidation";

/** So many texts are remembered; those that come again and again are met anew at once. */
const most = 20_000;

/**
 * A thread hands over every text as one of its own: the town, the unit and the disposition of a province's rows are
 * ninety thousand texts. Here equal ones become one again.
 */
export class SharedTexts {
  private readonly known = new Map<string, string>();

  /** Gives files that came from a thread the texts that others have, in place. */
  share(files: readonly UnitFile[]): void {
    for (const file of files) {
      if (file.kind !== "report") continue;
      for (const { finding } of file.findings) this.shareIn(finding);
      for (const { rows } of file.ledgers) {
        for (const row of rows) {
          this.shareIn(row);
          this.shareIn(row.texts);
          this.shareIn(row.site);
          row.facts.forEach((fact) => this.shareIn(fact));
        }
      }
    }
  }

  private shareIn(values: object): void {
    const own = values as Record<string, unknown>;
    for (const key of Object.keys(own)) {
      const value = own[key];
      if (typeof value === "string") own[key] = this.of(value);
    }
  }

  private of(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size === most) this.known.clear();
    this.known.set(text, text);
    return text;
  }
}
