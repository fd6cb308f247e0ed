import type * as SheetJs from "@e965/xlsx";
import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { onceLoaded } from "../once-loaded";

/** Loads the library and the code pages of old files, the first time that one comes. */
const load = onceLoaded(async (): Promise<typeof SheetJs> => {
  const [library, codePages] = await Promise.all([
    import("@e965/xlsx"),
    import("@e965/xlsx/dist/cpexcel.full"),
  ]);
  library.set_cptable(codePages);
  return library;
});

/** Parses a file by `@e965/xlsx`. Dates stay serial numbers: its Date objects are off by a day in Shanghai. */
export async function parseBySheetJs(bytes: Uint8Array, options: ParsingOptions = {}): Promise<WorkBook> {
  const library = await load();
  return library.read(bytes, {
    type: "array",
    dense: true,
    cellFormula: true,
    cellHTML: false,
    cellText: false,
    cellDates: false,
    ...options,
  });
}
