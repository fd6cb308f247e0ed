/** Names of sheets that exist only while a patch is being written. No person's sheet begins so. */
const NEW = "~qd-new~";
const OLD = "~qd-old~";
const MAX_NAME = 31;

/** The name under which the nth new sheet is built. */
export function nameForNew(index: number): string {
  return `${NEW}${index + 1}`;
}

/** The name that a sheet about to be replaced makes way under; the original can be told from it. */
export function nameForOld(name: string): string {
  return (OLD + name).slice(0, MAX_NAME);
}

export function isTemporary(name: string): boolean {
  return name.startsWith(NEW) || name.startsWith(OLD);
}

/** The name that a sheet had before it made way, or null for any other sheet. */
export function originalName(name: string): string | null {
  return name.startsWith(OLD) ? name.slice(OLD.length) : null;
}
