import type { Campaign } from "../schema";
import { pathText, type Path, type Report } from "./report";

/** An area code is 0 and two or three digits; a character looks like those of one group only. */
export function checkPlaces({ areaCode, sameSite }: Campaign, report: Report): void {
  if (!/^0\d{2,3}$/.test(areaCode)) report(["areaCode"], "not-an-area-code", { word: areaCode });
  const known = new Map<string, Path>();
  sameSite.lookAlikes.forEach((group, index) => {
    const path = ["sameSite", "lookAlikes", index];
    for (const character of new Set(group)) {
      const other = known.get(character);
      if (other) report(path, "repeated-look-alike", { character, other: pathText(other) });
      else known.set(character, path);
    }
  });
}

/** The sentence about a figure that differs says which figure, and both numbers. */
export function checkPlaceholders({ consolidation }: Campaign, report: Report): void {
  for (const placeholder of ["{figure}", "{stated}", "{derived}"])
    if (!consolidation.difference.includes(placeholder))
      report(["consolidation", "difference"], "missing-placeholder", { placeholder });
}
