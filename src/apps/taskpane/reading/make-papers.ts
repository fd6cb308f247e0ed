import type { Block, Chart } from "../../../core/submission";
import type { Picture } from "../../../hosts/documents/docx";
import { makeWorker } from "./make-worker";
import { Reader } from "./reader";
import { bytesMade, withReader } from "./with-reader";

/** What a paper may need besides its blocks. */
export interface PaperOptions {
  /** Draws a chart, which only a page can; without it a chart is left to the table beside it. */
  readonly draw?: (chart: Chart) => Promise<Picture>;
  readonly signal?: AbortSignal;
}

/**
 * Blocks as a Word document, made off the page's thread; by the page itself where the code for that does not come.
 * Throws where it cannot be made, and as soon as the signal says that it is not wanted any more.
 */
export async function madePaper(
  blocks: readonly Block[],
  { draw, signal }: PaperOptions = {},
  reader = new Reader(makeWorker),
): Promise<Uint8Array> {
  const pictures: Picture[] = [];
  for (const block of blocks) if (draw && block.kind === "chart") pictures.push(await draw(block));
  return withReader(reader, signal, async () => {
    signal?.throwIfAborted();
    const answer = await reader.paper({ blocks, pictures });
    if (answer.kind !== "unreadable" || answer.reason !== "not-loaded") return bytesMade(answer);
    const { paperOf } = await import("../../../hosts/documents/paper");
    return paperOf({ blocks, pictures });
  });
}
