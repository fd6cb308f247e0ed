import type { Edit } from "../../../../core/workbook";
import { withBooks } from "../../reading/make-books";
import type { Told } from "./use-making";

/** One new workbook, made off the page's thread. */
export function madeBook(edits: Iterable<Edit>, told: Told, signal: AbortSignal): Promise<Uint8Array> {
  return withBooks((make) => make(edits, (done, all) => void told(done, all)), signal);
}
