import type { SiteKey } from "./key";
import { dice } from "../../language";

export const WEIGHTS = { name: 0.5, address: 0.35, operator: 0.15 } as const;
/** From here on two sites are the same. */
export const SAME = 0.85;
/** From here on name or address are alike enough beside the same number in the same unit. */
export const HALF = 0.5;
const DIFFERENT_PHONE_CAP = 0.8;
/** Sums of the weights are not exact in binary. */
const ROUNDING = 1e-9;

const PARTS = ["name", "address", "operator"] as const;

/** What rows are compared by: their tokens alone. */
export type SiteParts = Pick<SiteKey, (typeof PARTS)[number]>;

/**
 * How alike two sites are, 0 to 1. A part that is empty on either side is left out and the weights
 * rescaled; 0 where no part is left.
 */
export function similarity(a: SiteKey, b: SiteKey): number {
  const alike = weighedParts(a, b, 0);
  return phonesDiffer(a, b) ? Math.min(alike, DIFFERENT_PHONE_CAP) : alike;
}

/** The weighed sum of the parts, or 0 as soon as it is clear that it stays under `least`. */
function weighedParts(a: SiteParts, b: SiteParts, least: number): number {
  let weights = 0;
  for (const part of PARTS) if (a[part].length > 0 && b[part].length > 0) weights += WEIGHTS[part];
  if (weights === 0) return 0;
  let reachable = weights;
  for (const part of PARTS) {
    if (a[part].length === 0 || b[part].length === 0) continue;
    reachable -= WEIGHTS[part] * (1 - dice(a[part], b[part]));
    if (reachable < least * weights) return 0;
  }
  return reachable / weights;
}

/** Whether two rows are the same site, by the three rules of consolidation.md in their order. */
export function isSameSite(a: SiteKey, b: SiteKey): boolean {
  if (a.site.unit === b.site.unit && sharePhone(a, b) && areAlikeByHalf(a, b)) return true;
  if (isExactlySame(a, b)) return true;
  return !phonesDiffer(a, b) && areAlike(a, b);
}

/** The first rule's measure, for sites of one unit that share a number. */
export function areAlikeByHalf(a: SiteParts, b: SiteParts): boolean {
  return dice(a.name, b.name) >= HALF || dice(a.address, b.address) >= HALF;
}

/** The words that the second rule compares; null where name and address are both empty. */
export function exactWords({ site }: SiteKey): string | null {
  return site.name === "" && site.address === "" ? null : `${site.name}\n${site.address}`;
}

/** The second rule: the same tidied name and address. */
export function isExactlySame(a: SiteKey, b: SiteKey): boolean {
  return (
    a.site.name === b.site.name &&
    a.site.address === b.site.address &&
    (a.site.name !== "" || a.site.address !== "")
  );
}

/** The third rule's measure, for sites that share a number or of which one has none. */
export function areAlike(a: SiteParts, b: SiteParts): boolean {
  return weighedParts(a, b, SAME - ROUNDING) > 0;
}

function sharePhone(a: SiteKey, b: SiteKey): boolean {
  return a.site.phones.some((phone) => b.site.phones.includes(phone));
}

function phonesDiffer(a: SiteKey, b: SiteKey): boolean {
  return a.site.phones.length > 0 && b.site.phones.length > 0 && !sharePhone(a, b);
}
