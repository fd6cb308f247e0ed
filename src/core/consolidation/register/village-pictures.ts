import type { ReportedRow } from "./register";
import type { SiteNumber } from "./site-number";

/**
 * The names of pictures that the villages last wrote beside each site: those of every row of the site in the last
 * period in which any row has some.
 * @param rows in the order of the register.
 */
export function villagePictures(rows: readonly ReportedRow[]): ReadonlyMap<SiteNumber, readonly string[]> {
  const known = new Map<SiteNumber, { readonly due: string; readonly texts: string[] }>();
  for (const { number, due, pictures } of rows) {
    if (pictures === undefined) continue;
    const own = known.get(number);
    if (own?.due === due) own.texts.push(pictures);
    else known.set(number, { due, texts: [pictures] });
  }
  return new Map([...known].map(([number, { texts }]) => [number, texts]));
}
