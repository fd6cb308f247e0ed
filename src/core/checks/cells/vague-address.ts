import { when, type RowCheck } from "../check";
import { isVagueAddress } from "../../roster";

/** 具体地址 must say more than the village. */
export const vagueAddress: RowCheck<"vague-address"> = {
  code: "vague-address",
  severity: "warning",
  scope: "cell",
  checkRow: (row, { campaign }) =>
    when(row, "address", ({ text }) => text !== "" && isVagueAddress(text, campaign)),
};
