import type { LifecycleKey } from "../../campaign";
import type { ReportedRow } from "./register";
import type { SiteNumber } from "./site-number";

/** 整治措施, 整治时限, 责任单位 and 责任人 of a site, as far as they are known. */
export type Lifecycle = ReadonlyMap<LifecycleKey, string>;

/** What the villages last said of them, by site. @param rows in the order of the register. */
export function villageLifecycles(rows: readonly ReportedRow[]): ReadonlyMap<SiteNumber, Lifecycle> {
  const known = new Map<SiteNumber, Lifecycle>();
  for (const { number, lifecycle } of rows)
    if (lifecycle) known.set(number, new Map([...(known.get(number) ?? []), ...lifecycle]));
  return known;
}
