import { WorkbookError } from "../../../core/workbook";
import { UnreadableFileError } from "../source-file";
import {
  attribute,
  child,
  element,
  elements,
  ensureChild,
  prefixOf,
  putChild,
  setAttribute,
  setContent,
} from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { PackageEditor } from "./package-editor";
import { anyFormula } from "./cell";
import { hasRuleFormulas, ruleFormula } from "./rule-formulas";
import { SheetPart } from "./sheet-part";
import { SheetStream } from "./sheet-stream";
import { StylesPart } from "./styles-part";
import { blankStyles, workbookOrder } from "./workbook-schema";

/** A sheet with so many rows is packed as soon as it is made. */
const LONG_SHEET = 5000;

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A sheet as the workbook lists it; `part` is empty for a chart sheet. */
export interface ListedSheet {
  readonly el: XmlElement;
  readonly name: string;
  readonly part: string;
}

/** Where a worksheet has formulas: rules are validations and conditional formats, extensions' too. */
interface FormulasIn {
  readonly inCells: boolean;
  readonly inRules: boolean;
}

/** A workbook being changed: its list of sheets, its styles and its sheets' parts, each loaded when asked for. */
export class WorkbookEditor {
  private readonly sheetParts = new Map<string, SheetPart>();
  /** Long sheets of which the first rows are packed already. */
  private readonly streams = new Map<SheetPart, SheetStream>();
  /** Of parts that are not loaded, which would have to be unpacked to be asked again. */
  private readonly formulas = new Map<string, FormulasIn>();
  private stylesPart: StylesPart | null = null;

  constructor(
    readonly pack: PackageEditor,
    readonly part: string,
  ) {}

  /** The workbook part, to look at. */
  get root(): XmlElement {
    const document = this.pack.view(this.part);
    if (!document) throw new UnreadableFileError("damaged", { part: this.part });
    return document.root;
  }

  /** The workbook part, to change. */
  edit(): XmlElement {
    return this.pack.edit(this.part);
  }

  get prefix(): string {
    return prefixOf(this.root.name);
  }

  /** The vocabulary of this file's sheets: transitional or strict. */
  get namespace(): string {
    return (
      /\sxmlns(?::[^=\s]+)?\s*=\s*["']([^"']*spreadsheetml\/(?:2006\/)?main)["']/.exec(
        this.root.attributes,
      )?.[1] ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    );
  }

  get relationshipNamespace(): string {
    return this.namespace.startsWith("http://purl.oclc.org") ? strict : transitional;
  }

  /** All sheets in order, chart sheets included: positions here are what `localSheetId` and `activeTab` count. */
  listed(): ListedSheet[] {
    const relations = this.pack.relations(this.part);
    return elements(child(this.root, "sheets"), "sheet").map((el) => {
      const id = /\s[A-Za-z0-9_]+:id\s*=\s*["']([^"']*)["']/.exec(el.attributes)?.[1];
      const relation = relations.find((each) => each.id === id);
      return {
        el,
        name: attribute(el, "name") ?? "",
        part: relation?.type === "worksheet" ? relation.target : "",
      };
    });
  }

  /** Worksheets only. */
  worksheets(): ListedSheet[] {
    return this.listed().filter((sheet) => sheet.part !== "");
  }

  indexOf(name: string): number {
    const wanted = name.toLowerCase();
    return this.listed().findIndex((sheet) => sheet.name.toLowerCase() === wanted);
  }

  listedSheet(name: string): ListedSheet {
    const sheet = this.listed()[this.indexOf(name)];
    if (!sheet || sheet.part === "") throw new WorkbookError("no-such-sheet", { sheet: name });
    return sheet;
  }

  /** Whether a worksheet has formulas. */
  formulasIn(part: string): FormulasIn {
    const key = part.toLowerCase();
    const loaded = this.sheetParts.get(key);
    if (loaded) return { inCells: loaded.hasFormulas, inRules: true };
    const known = this.formulas.get(key);
    if (known) return known;
    const text = this.pack.text(part) ?? "";
    const found = { inCells: anyFormula.test(text), inRules: ruleFormula.test(text) };
    this.formulas.set(key, found);
    return found;
  }

  /** A worksheet, to look at. */
  viewSheet(part: string): SheetPart {
    const key = part.toLowerCase();
    let sheet = this.sheetParts.get(key);
    if (!sheet) {
      const text = this.pack.text(part);
      if (text === undefined) throw new UnreadableFileError("damaged", { part });
      sheet = new SheetPart(text);
      this.sheetParts.set(key, sheet);
    }
    return sheet;
  }

  /** A worksheet by its part, to change. */
  editPart(part: string): SheetPart {
    const sheet = this.viewSheet(part);
    this.pack.writeLater(part, () => sheet.bytes());
    return sheet;
  }

  /** A worksheet by its name, to change. */
  editSheet(name: string): SheetPart {
    return this.editPart(this.listedSheet(name).part);
  }

  /**
   * Packs the rows of a long sheet down to one and lets them go: nothing more is to be done on them, nor on what stands
   * above them in the part.
   */
  packRows(name: string, through: number): void {
    const sheet = this.editSheet(name);
    let stream = this.streams.get(sheet);
    if (!stream && sheet.rows.length < LONG_SHEET) return;
    if (!stream) this.streams.set(sheet, (stream = new SheetStream(sheet)));
    stream.write(through);
  }

  /** Packs a long sheet that was changed, and lets it go: nothing more is to be done on it, or it is read anew. */
  settle(name: string): void {
    const at = this.indexOf(name);
    const part = at < 0 ? "" : this.listed()[at]!.part;
    const key = part.toLowerCase();
    const sheet = this.sheetParts.get(key);
    const begun = sheet && this.streams.get(sheet);
    if (!sheet || (!begun && sheet.rows.length < LONG_SHEET)) return;
    const packed = (begun ?? new SheetStream(sheet)).done();
    this.formulas.set(key, { inCells: sheet.hasFormulas, inRules: hasRuleFormulas(sheet.root) });
    this.pack.writePacked(part, packed);
    this.streams.delete(sheet);
    this.sheetParts.delete(key);
  }

  forget(part: string): void {
    this.sheetParts.delete(part.toLowerCase());
    this.formulas.delete(part.toLowerCase());
  }

  /** The styles, to change; made when the workbook has none. */
  styles(): StylesPart {
    if (this.stylesPart) return this.stylesPart;
    const known = this.pack.relations(this.part).find((relation) => relation.type === "styles")?.target;
    const part = known && this.pack.has(known) ? known : "xl/styles.xml";
    if (part !== known) {
      this.pack.relate(this.part, `${this.relationshipNamespace}/styles`, part);
      this.pack.setContentType(
        part,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
      );
    }
    this.stylesPart = new StylesPart(this.pack.edit(part, blankStyles(this.namespace)));
    return this.stylesPart;
  }

  /** Formulas came, went or moved: the order of calculation that the file states is no longer true. */
  dropCalculationChain(): void {
    const chain = this.pack.relations(this.part).find((relation) => relation.type === "calcChain")?.target;
    if (!chain) return;
    this.pack.unrelate(this.part, chain);
    this.pack.drop(chain);
  }

  /** Lets Excel calculate everything when it opens the file. */
  recalculateOnLoad(): void {
    const calc = child(this.root, "calcPr");
    if (calc && attribute(calc, "fullCalcOnLoad") === "1") return;
    setAttribute(ensureChild(this.edit(), "calcPr", workbookOrder), "fullCalcOnLoad", 1);
  }

  definedNames(): XmlElement[] {
    return elements(child(this.root, "definedNames"), "definedName");
  }

  /** Sets a name of one sheet, `_xlnm.Print_Area` for one. */
  setLocalName(name: string, sheetIndex: number, formula: string): void {
    const root = this.edit();
    const container = ensureChild(root, "definedNames", workbookOrder);
    container.children = (container.children ?? []).filter(
      (el) =>
        typeof el === "string" ||
        attribute(el, "name") !== name ||
        attribute(el, "localSheetId") !== String(sheetIndex),
    );
    const made = element(`${this.prefix}definedName`, { name, localSheetId: sheetIndex }, []);
    made.children = [formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")];
    container.children.push(made);
  }

  /** Sets a name of the whole workbook that people do not see, or takes it away. */
  setHiddenName(name: string, formula: string | null): void {
    const isIt = (el: XmlElement) =>
      attribute(el, "name")?.toLowerCase() === name.toLowerCase() &&
      attribute(el, "localSheetId") === undefined;
    if (formula === null && !this.definedNames().some(isIt)) return;
    const container = ensureChild(this.edit(), "definedNames", workbookOrder);
    container.children = (container.children ?? []).filter((el) => typeof el === "string" || !isIt(el));
    if (formula === null) return this.tidyNames();
    const made = element(`${this.prefix}definedName`, { name, hidden: 1 }, []);
    setContent(made, formula);
    container.children.push(made);
  }

  /** Takes an empty list of names away: the schema allows it, some readers do not. */
  tidyNames(): void {
    const container = child(this.root, "definedNames");
    if (container && elements(container).length === 0) {
      const root = this.edit();
      root.children = root.children!.filter((node) => node !== container);
    }
  }

  /** The view that holds the active tab, made when missing. */
  bookView(): XmlElement {
    const views = ensureChild(this.edit(), "bookViews", workbookOrder);
    const view = elements(views)[0];
    if (view) return view;
    const made = element(`${this.prefix}workbookView`);
    putChild(views, made, []);
    return made;
  }
}
