import { dispositionOf } from "../../../campaign";
import { when, type RowCheck } from "../check";
import { dispositionKeyOf, factsOf } from "../../closure";

/** A site to be shut is not moved or rectified, one to be moved or rectified is not shut. */
export const progressContradictsDisposition: RowCheck<"progress-contradicts-disposition"> = {
  code: "progress-contradicts-disposition",
  severity: "warning",
  scope: "cell",
  checkRow: (row, { campaign }) => {
    const disposition = dispositionKeyOf(row);
    if (!disposition) return [];
    const [fact] = factsOf(row, disposition === "closure" ? ["relocated", "rectified"] : ["closed"]);
    return when(
      row,
      "progress",
      () => fact !== undefined,
      () => ({ params: { disposition: dispositionOf(campaign, disposition).word, phrase: fact!.text } }),
    );
  },
};
