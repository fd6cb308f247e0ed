import { Budget } from "./budget";
import { limitsOfOpened } from "./source-file";
import { attribute, elements } from "./xml/tree";
import { OfficePackage } from "./xlsx-read/package";
import { PackageEditor } from "./xlsx-write/package-editor";

/** What the main part of a package is declared as, by the ending that Excel demands for it. */
const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  xltm: "application/vnd.ms-excel.template.macroEnabled.main+xml",
} as const;

export type PackageEnding = keyof typeof types;

/** The endings that a package can be written under. */
export const packageEndings = Object.keys(types) as readonly PackageEnding[];

/** The ending of a file's name where a package can have it; null for another. */
export function packageEnding(name: string): PackageEnding | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return packageEndings.find((each) => each === ending) ?? null;
}

const holdsMacros = (ending: PackageEnding): boolean => ending === "xlsm" || ending === "xltm";

/**
 * A workbook's package as a file of that ending, for Excel opens none whose kind and ending differ; null where it
 * has macros, which the ending forbids.
 */
export function asPackageOf(bytes: Uint8Array, ending: PackageEnding): Uint8Array | null {
  const pack = new OfficePackage(bytes, new Budget(limitsOfOpened));
  const part = pack.workbookPart();
  const hasMacros = pack.archive.entries.some(({ name }) => /vbaProject\.bin$|\/macrosheets\//i.test(name));
  if (hasMacros && !holdsMacros(ending)) return null;
  const wanted = types[ending];
  const declared = elements(pack.xml("[Content_Types].xml")?.root, "Override").find(
    (el) => attribute(el, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (part === null || (declared && attribute(declared, "ContentType") === wanted)) return bytes;
  const editor = new PackageEditor(pack);
  editor.setContentType(part, wanted);
  return editor.save();
}
