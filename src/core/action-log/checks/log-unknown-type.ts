import { atColumn, type LogCheck } from "./check";

/** An outing that is neither 检查 nor 取缔行动 counts neither groups, people nor operations. */
export const logUnknownType: LogCheck<"log-unknown-type"> = {
  code: "log-unknown-type",
  severity: "warning",
  scope: "log",
  checkRow: (row, { campaign }) => {
    if (row.type !== "other") return [];
    const { inspection, closure } = campaign.log.types;
    const value = (row.cells.get("type")?.text ?? "").slice(0, 60);
    return atColumn(row, "type", { params: { value, inspection, closure } });
  },
};
