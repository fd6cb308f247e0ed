import { keepText, keptText } from "../local-data/kept-text";

const key = "qingdan.auto-open";
const no = "no";

/** Whether the person has said on this machine that the pane need not open by itself. */
export function hasDeclined(): boolean {
  return keptText(key) === no;
}

/** Remembers that the person does not want to be asked again; where nothing is kept the question comes back. */
export function rememberDeclined(): void {
  keepText(key, no);
}
