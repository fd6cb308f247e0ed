/**
 * Names of sheets that exist only while a patch is being written: whether one makes way or is new, which pane writes
 * it, and when. No person's sheet begins so.
 */
const NAME = /^~qd([no])([0-9a-z]{3})([0-9a-z]{5})~(.*)$/s;
/** As earlier versions named them. */
const NAMELESS = /^~qd-(new|old)~(.*)$/s;
const MAX_NAME = 31;

const KEY = "qingdan.pane";
/** After so long no pane is still writing; minutes. */
const LONGEST_WRITE = 10;

/** What tells this pane from others on the same workbook; kept when the pane is loaded again. */
const pane = keptPane();

function keptPane(): string {
  const fresh = Math.floor(Math.random() * 36 ** 3)
    .toString(36)
    .padStart(3, "0");
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept !== null && /^[0-9a-z]{3}$/.test(kept)) return kept;
    sessionStorage.setItem(KEY, fresh);
  } catch {
    // Without storage a pane that is loaded again is another one.
  }
  return fresh;
}

const minutesNow = (): number => Math.floor(Date.now() / 60_000);

function nameOf(kind: "n" | "o", rest: string): string {
  const time = minutesNow().toString(36).padStart(5, "0");
  return `~qd${kind}${pane}${time}~${rest}`.slice(0, MAX_NAME);
}

/** The name under which the nth new sheet is built. */
export function nameForNew(index: number): string {
  return nameOf("n", String(index + 1));
}

/** The name that a sheet about to be replaced makes way under; the original can be told from it. */
export function nameForOld(name: string): string {
  return nameOf("o", name);
}

/** Whether a sheet was left by a pane that died: by this one before it was loaded again, or by one long ago. */
export function isLeftBehind(name: string): boolean {
  if (NAMELESS.test(name)) return true;
  const [, , writer, time] = NAME.exec(name) ?? [];
  if (writer === undefined || time === undefined) return false;
  // Clocks of two machines may differ, by little.
  return writer === pane || Math.abs(minutesNow() - parseInt(time, 36)) >= LONGEST_WRITE;
}

/** The name that a sheet had before it made way, or null for any other sheet. */
export function originalName(name: string): string | null {
  const [, kind, , , original = ""] = NAME.exec(name) ?? [];
  if (kind !== undefined) return kind === "o" ? original : null;
  const [, earlier, left = ""] = NAMELESS.exec(name) ?? [];
  return earlier === "old" ? left : null;
}
