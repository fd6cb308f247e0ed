import { at, type TiedCheck } from "../check";
import { KeyedTies } from "../ties";

/** A site stands in the ledger once. */
export const duplicateSite: TiedCheck = {
  code: "duplicate-site",
  severity: "error",
  scope: "row",
  makeIndex: () =>
    new KeyedTies(
      (row) => {
        const name = row.text("siteName");
        const address = row.text("address");
        return name && address ? [{ key: `${name}\n${address}`, side: "" }] : [];
      },
      (row, earlier) => at(row.cell("siteName")!, { otherRow: earlier.row + 1 }),
      false,
    ),
};
