import { type Campaign, columnPlace } from "../../campaign";
import { tidy } from "../../language";
import type { Correction, DueDay, ReportedRow } from "./register";
import type { SiteNumber } from "./site-number";

/** The squad's corrections by number: each stands until the village's own text says the same. */
export class Corrections {
  private readonly open = new Map<SiteNumber, Correction[]>();
  private readonly sequence: number;

  constructor(corrections: readonly Correction[], campaign: Campaign) {
    this.sequence = columnPlace(campaign, "sequence");
    for (const correction of corrections) {
      const { number } = correction;
      this.open.set(number, [...(this.open.get(number) ?? []), correction]);
    }
  }

  /** The texts of a row with what the squad corrected; what the village says itself by now is let go. */
  textsOf(row: ReportedRow, due: DueDay): readonly string[] {
    const own = this.open.get(row.number);
    if (!own) return row.texts;
    const left = own.filter(
      ({ since, column, text }) => since === null || since > due || !saysTheSame(row.texts[column], text),
    );
    if (left.length === 0) this.open.delete(row.number);
    else if (left.length < own.length) this.open.set(row.number, left);
    const holds = ({ since, column }: Correction) =>
      since !== null && since <= due && column !== this.sequence;
    return withCorrections(row.texts, left.filter(holds));
  }

  /** Those that stand still. */
  remaining(): Correction[] {
    return [...this.open.values()].flat();
  }
}

/** Texts of a row with those that were corrected in their place. */
export function withCorrections(
  texts: readonly string[],
  corrections: readonly Pick<Correction, "column" | "text">[],
): string[] {
  const corrected = [...texts];
  for (const { column, text } of corrections) corrected[column] = text;
  return corrected;
}

/** Whether two texts differ by no more than blanks. */
export function saysTheSame(a: string | undefined, b: string | undefined): boolean {
  return tidy(a ?? "") === tidy(b ?? "");
}
