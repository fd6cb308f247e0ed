import { propertiesByBoth, type WorkbookSnapshot } from "../../../core/workbook";
import { UnreadableFileError } from "../source-file";
import { readAttachedParts } from "./attached";
import { pictureMetadata } from "./cell-pictures";
import { readTheme } from "./looks/colors";
import { readNumberFormats, showsAsItIs } from "./number-formats";
import type { OfficePackage } from "./package";
import { readDxfFills } from "./rules";
import { SharedStrings } from "./shared-strings";
import { readSheet } from "./sheet";
import { struckStyles } from "./looks/struck-rows";
import { unlockedStyles } from "./unlocked-cells";
import { namesOf, readProperties, readWorkbookPart } from "./workbook-part";

/** Reads an .xlsx, .xlsm or template whose main part is `part`. */
export function readXlsx(pack: OfficePackage, part: string): WorkbookSnapshot {
  const workbook = readWorkbookPart(pack, part);
  const { budget } = pack;
  const stringBytes = workbook.sharedStrings === null ? undefined : pack.bytes(workbook.sharedStrings);
  const strings = stringBytes ? new SharedStrings(stringBytes, workbook.sharedStrings!, budget) : null;
  let fills: readonly (string | undefined)[] | null = null;
  // Styles matter to conditional formats only, so they wait for the first of them.
  const dxfFills = (): readonly (string | undefined)[] => {
    if (fills) return fills;
    const theme = readTheme(workbook.theme === null ? undefined : pack.xml(workbook.theme)?.root);
    fills = readDxfFills(workbook.styles === null ? undefined : pack.xml(workbook.styles)?.root, theme);
    return fills;
  };
  // Hardly a workbook strikes anything through.
  const styleBytes = workbook.styles === null ? undefined : pack.bytes(workbook.styles);
  const struck =
    styleBytes && new TextDecoder().decode(styleBytes).includes("strike")
      ? struckStyles(pack.xml(workbook.styles!)?.root)
      : new Set<number>();
  let formats: readonly (string | undefined)[] | null = null;
  const numberFormat = (style: number, value: number): string | undefined => {
    formats ??= readNumberFormats(workbook.styles === null ? undefined : pack.xml(workbook.styles)?.root);
    const format = formats[style];
    return format === undefined || showsAsItIs(format, value) ? undefined : format;
  };
  let unlockedOnes: ReadonlySet<number> | null = null;
  const unlocked = (): ReadonlySet<number> =>
    (unlockedOnes ??= unlockedStyles(workbook.styles === null ? undefined : pack.xml(workbook.styles)?.root));
  let pictures: ReadonlySet<number> | null = null;
  const isPicture = (metadata: number): boolean => (pictures ??= pictureMetadata(pack, part)).has(metadata);
  const sheets = workbook.sheets.map((entry) => {
    const bytes = pack.bytes(entry.part);
    if (!bytes)
      throw new UnreadableFileError("damaged", { sheet: entry.name, part: entry.part, what: "missing-part" });
    const { date1904 } = workbook;
    const context = {
      strings,
      date1904,
      budget,
      sheet: entry.name,
      isPicture,
      numberFormat,
      struckStyles: struck,
    };
    return readSheet(bytes, entry, context, dxfFills, readAttachedParts(pack, entry.part), unlocked);
  });
  return {
    sheets,
    date1904: workbook.date1904,
    properties: propertiesByBoth(readProperties(pack), namesOf(workbook.document.root)),
    activeSheet: workbook.activeSheet,
    format: "workbook",
    ...(workbook.isStructureLocked && { isStructureLocked: true }),
  };
}
