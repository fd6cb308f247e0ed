import { dispositionOf } from "../../campaign";
import { when, type RowCheck } from "../check";
import { contradictingFact, dispositionKeyOf } from "../../ledger/closure";

/** A site to be shut is not moved or rectified, one to be moved or rectified is not shut. */
export const progressContradictsDisposition: RowCheck<"progress-contradicts-disposition"> = {
  code: "progress-contradicts-disposition",
  severity: "warning",
  scope: "cell",
  checkRow: (row, { campaign }) => {
    const key = dispositionKeyOf(row);
    if (!key) return [];
    const disposition = dispositionOf(campaign, key);
    const fact = contradictingFact(row, disposition);
    return when(
      row,
      "progress",
      () => fact !== undefined,
      () => ({ params: { disposition: disposition.word, phrase: fact!.text } }),
    );
  },
};
