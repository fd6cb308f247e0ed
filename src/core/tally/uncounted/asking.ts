import type { Finding } from "../../findings";

/** A passage of a cell, as a key. */
export function placeOf(sheet: string, cell: string, start: number | undefined): string {
  return `${sheet}\n${cell}\n${start}`;
}

/** The findings of a code that ask what a passage counts, by the place of its words. */
export function asking(
  findings: readonly Finding[],
  code: "number-not-counted" | "fact-without-count" = "number-not-counted",
): ReadonlyMap<string, Finding> {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.code === code && finding.sheet !== null && finding.cell !== null)
      byPlace.set(placeOf(finding.sheet, finding.cell, finding.params.start), finding);
  return byPlace;
}
