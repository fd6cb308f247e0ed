import { type Campaign, columnPlace } from "../../campaign";
import { tidy, withoutBlanks } from "../../language";
import type { SiteRecord } from "./unit-file";

/** What rows say, tidied, without 序号, in any order: the same for the same report sent again. */
export function fingerprintOf(rows: readonly Pick<SiteRecord, "texts">[], campaign: Campaign): string {
  const sequence = columnPlace(campaign, "sequence");
  const lines = rows.map(({ texts }) =>
    texts
      .filter((_, column) => column !== sequence)
      .map((text) => withoutBlanks(tidy(text)))
      .join("\n"),
  );
  return lines.sort().join("\n\n");
}
