import type { Block } from "../../core/submission";
import { docxOf, type Picture } from "./docx";

/** A Word document that is to be made: its blocks, and its charts as pictures in their order, or none of them. */
export interface Paper {
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
}

/** The document, as `docxOf`. */
export function paperOf({ blocks, pictures }: Paper): Promise<Uint8Array> {
  const next = pictures.values();
  return docxOf(blocks, pictures.length > 0 ? async () => next.next().value! : undefined);
}
