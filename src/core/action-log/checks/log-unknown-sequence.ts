import type { Ledger } from "../../ledger/ledger";
import { atColumn, type LogCheck } from "./check";

const cache = new WeakMap<Ledger, ReadonlySet<number>>();

function sequencesOf(ledger: Ledger): ReadonlySet<number> {
  let numbers = cache.get(ledger);
  if (!numbers) {
    const filled = ledger.rows.map((row) => row.text("sequence")).filter((text) => /^\d{1,9}$/.test(text));
    cache.set(ledger, (numbers = new Set(filled.map(Number))));
  }
  return numbers;
}

/** An outing goes to sites of the ledger. */
export const logUnknownSequence: LogCheck<"log-unknown-sequence"> = {
  code: "log-unknown-sequence",
  severity: "warning",
  scope: "log",
  checkRow: (row, { ledger }) => {
    if (!ledger?.form.columns.has("sequence")) return [];
    const known = sequencesOf(ledger);
    const unknown = row.sites.filter((number) => !known.has(number));
    if (unknown.length === 0) return [];
    return atColumn(row, "sites", { params: { value: unknown.slice(0, 10).join("、") } });
  },
};
