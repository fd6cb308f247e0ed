import { conversionLosses, readAppearance, readWorkbook, type SourceFile } from "../../../hosts/files";
import type { ShownWorkbook } from "./protocol";

/** A workbook with what a grid needs to show it. Throws an `UnreadableFileError`. */
export async function shownWorkbook(file: SourceFile): Promise<ShownWorkbook> {
  const workbook = await readWorkbook(file);
  // A file whose looks cannot be read still has its content.
  const appearance = await readAppearance(file).catch(() => null);
  return { workbook, appearance, losses: await conversionLosses(file, workbook) };
}
