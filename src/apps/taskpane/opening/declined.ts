const key = "qingdan.auto-open";
const no = "no";

/** Whether the person has said on this machine that the pane need not open by itself. */
export function hasDeclined(): boolean {
  try {
    return localStorage.getItem(key) === no;
  } catch {
    return false;
  }
}

/** Remembers that the person does not want to be asked again. */
export function rememberDeclined(): void {
  try {
    localStorage.setItem(key, no);
  } catch {
    // A host that keeps nothing: the question comes back with the next pane.
  }
}
