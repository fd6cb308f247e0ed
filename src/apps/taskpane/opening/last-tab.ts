import { keepText, keptText } from "../local-data/kept-text";
import { type TabKey, tabKeys } from "../frame/Tabs";

const key = "qingdan.tabs";
const mostWorkbooks = 50;

/** A workbook's address and the tab that was last open beside it; the newest comes last. */
type Entry = readonly [workbook: string, tab: TabKey];

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && typeof value[0] === "string" && tabKeys.includes(value[1] as TabKey);
}

function kept(): readonly Entry[] {
  try {
    const value: unknown = JSON.parse(keptText(key) ?? "[]");
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/**
 * The tab to open first: the one that was last open beside this workbook on this machine. Beside a workbook that is
 * new here, the last one of any: a person mostly does one kind of work.
 * @param workbook its address; null before it is saved
 */
export function lastTab(workbook: string | null): TabKey {
  const entries = kept();
  return (entries.find(([address]) => address === (workbook ?? "")) ?? entries.at(-1))?.[1] ?? "ledger";
}

/** Keeps it on this machine: in the workbook it would be a change that nobody asked for. */
export function rememberTab(workbook: string | null, tab: TabKey): void {
  const address = workbook ?? "";
  const others = kept().filter(([each]) => each !== address);
  // Where nothing is kept the next pane opens on 清单.
  keepText(key, JSON.stringify([...others, [address, tab]].slice(-mostWorkbooks)));
}
