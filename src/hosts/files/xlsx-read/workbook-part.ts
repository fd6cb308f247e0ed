import type { Visibility } from "../../../core/workbook";
import { UnreadableFileError } from "../source-file";
import { attribute, child, content, elements, flag, type XmlDocument, type XmlElement } from "../xml/tree";
import type { OfficePackage } from "./package";

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly visibility: Visibility;
  /** Position among all sheets, chart sheets counted. */
  readonly index: number;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly document: XmlDocument;
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly isStructureLocked: boolean;
  readonly activeSheet: string | null;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "veryHidden" };

/** Reads which sheets a workbook has; chart, dialogue and macro sheets are passed over. */
export function readWorkbookPart(pack: OfficePackage, part: string): WorkbookPart {
  const document = pack.xml(part)!;
  const { root } = document;
  const relations = pack.relationships(part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const target = (type: string): string | null => {
    const name = relations.find((relation) => relation.type === type)?.target;
    return name && pack.has(name) ? name : null;
  };
  const listed = elements(child(root, "sheets"), "sheet");
  const sheets: SheetEntry[] = [];
  const names = listed.map((el) => attribute(el, "name") ?? "");
  if (listed.length > pack.budget.limits.sheets)
    throw new UnreadableFileError("too-large", { what: "sheets" });
  listed.forEach((el, index) => {
    const name = names[index]!;
    const id = relationshipId(el.attributes, attribute(el, "id"));
    // A sheet without a part of its own is a module of an old macro language.
    if (!id) return;
    const relation = byId.get(id);
    if (relation && relation.type !== "worksheet") return;
    if (!relation?.target || !pack.has(relation.target)) {
      throw new UnreadableFileError("damaged", {
        sheet: name,
        part: relation?.target ?? part,
        what: "missing-part",
      });
    }
    const visibility = visibilities[attribute(el, "state") ?? ""] ?? "visible";
    sheets.push({ name, part: relation.target, visibility, index });
  });
  if (sheets.length === 0 && listed.every((el) => !relationshipId(el.attributes, attribute(el, "id")))) {
    throw new UnreadableFileError("damaged", { part, what: "no-sheets" });
  }
  const active = Number(attribute(elements(child(root, "bookViews"))[0] ?? root, "activeTab") ?? 0);
  const activeSheet = sheets.find((sheet) => sheet.index === active)?.name ?? null;
  const properties = child(root, "workbookPr");
  const lock = child(root, "workbookProtection");
  return {
    part,
    document,
    sheets,
    date1904: properties !== undefined && flag(properties, "date1904"),
    isStructureLocked: lock !== undefined && flag(lock, "lockStructure"),
    activeSheet,
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    theme: target("theme"),
  };
}

/** `r:id`; `id` alone would also find a `sheetId`-less `id` of another vocabulary, so the prefixed one goes first. */
function relationshipId(attributes: string, other: string | undefined): string | undefined {
  return /\s[A-Za-z0-9_]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? other;
}

/** Custom document properties that hold a text. */
export function readProperties(pack: OfficePackage): Map<string, string> {
  const properties = new Map<string, string>();
  const part = pack.relationships("").find((relation) => relation.type === "custom-properties")?.target;
  const document = pack.xml(part || "docProps/custom.xml");
  for (const el of elements(document?.root, "property")) {
    const name = attribute(el, "name");
    const value = elements(el)[0];
    if (name && value) properties.set(name, content(value));
  }
  return properties;
}

/** The names of the whole workbook, each with what it stands for. */
export function namesOf(root: XmlElement): [name: string, formula: string][] {
  return elements(child(root, "definedNames"), "definedName")
    .filter((el) => attribute(el, "localSheetId") === undefined)
    .map((el) => [attribute(el, "name") ?? "", content(el)]);
}
