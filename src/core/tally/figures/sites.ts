import type { DispositionKey } from "../../campaign";
import type { LedgerRow } from "../../ledger";
import type { Fact } from "../../progress";

/** A fact and the row whose progress text states it. */
export interface Passage {
  readonly row: LedgerRow;
  readonly fact: Fact;
}

/** A processing site: a row with the rows that repeat its name and address (`duplicate-site`). */
export interface Site {
  /** In the order of the ledger. */
  readonly rows: readonly LedgerRow[];
  /** What its rows agree on; null when none, several or an unknown one. */
  readonly disposition: DispositionKey | null;
  /** What its rows state; a fact that several of them repeat stands once. */
  readonly passages: readonly Passage[];
}

function agreedDisposition(rows: readonly LedgerRow[]): DispositionKey | null {
  const keys = new Set<DispositionKey>();
  for (const { disposition } of rows) {
    if (disposition.kind === "one") keys.add(disposition.key);
    if (disposition.kind === "several") for (const key of disposition.keys) keys.add(key);
  }
  const [first] = keys;
  return keys.size === 1 ? first! : null;
}

/**
 * Leaves out the passages that say the same as one in an earlier group, as often as that group says it;
 * what one group says twice is two.
 */
export function withoutRepeats<T>(groups: readonly (readonly T[])[], keyOf: (item: T) => string): Set<T> {
  const kept = new Set<T>();
  const most = new Map<string, number>();
  for (const group of groups) {
    const times = new Map<string, number>();
    for (const item of group) {
      const key = keyOf(item);
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      if (count <= (most.get(key) ?? 0)) continue;
      most.set(key, count);
      kept.add(item);
    }
  }
  return kept;
}

function passagesOf(rows: readonly LedgerRow[]): Passage[] {
  const groups = rows.map((row) => row.facts.map((fact) => ({ row, fact })));
  if (groups.length === 1) return groups[0]!;
  return [
    ...withoutRepeats(groups, ({ fact: { kind, count, date, approximate } }) =>
      [kind, count, date, approximate].join(" "),
    ),
  ];
}

function siteOf(rows: readonly LedgerRow[]): Site {
  let passages: readonly Passage[] | undefined;
  return {
    rows,
    disposition: agreedDisposition(rows),
    get passages() {
      return (passages ??= passagesOf(rows));
    },
  };
}

/** The sites of a ledger, in the order of their first rows. */
export function sitesOf(rows: readonly LedgerRow[]): Site[] {
  const groups = new Map<string | LedgerRow, LedgerRow[]>();
  for (const row of rows) {
    const name = row.text("siteName");
    const address = row.text("address");
    const key = name && address ? `${name}\n${address}` : row;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map(siteOf);
}
