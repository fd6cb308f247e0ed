import { type Edit, hiddenNameOf } from "../../../../core/workbook";
import { attribute, element, elements, prefixOf } from "../../xml/tree";
import { setContent } from "../../xml/tree";
import type { PackageEditor } from "../package-editor";
import type { WorkbookEditor } from "../workbook-editor";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const blank =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  `xmlns:vt="${types}"/>`;
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** The format identifier that every custom property has. */
const customProperties = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Sets or removes a property in both of its places. */
export function setProperty(book: WorkbookEditor, edit: Extract<Edit, { kind: "property" }>): void {
  setCustomProperty(book.pack, edit);
  const hidden = hiddenNameOf(edit.name, edit.value);
  if (hidden) book.setHiddenName(hidden.name, hidden.formula && hidden.formula.slice(1));
}

/** Sets or removes a custom document property; its part is made when the file has none. */
function setCustomProperty(pack: PackageEditor, { name, value }: Extract<Edit, { kind: "property" }>): void {
  const known = pack.relations("").find((relation) => relation.type === "custom-properties")?.target;
  const part = known && pack.has(known) ? known : "docProps/custom.xml";
  if (!pack.has(part)) {
    if (value === null) return;
    pack.setContentType(part, contentType);
  }
  if (part !== known) pack.relate("", relationship, part);
  const root = pack.edit(part, blank);
  const all = elements(root, "property");
  const old = all.find((el) => attribute(el, "name") === name);
  if (value === null) {
    root.children = (root.children ?? []).filter((el) => el !== old);
    return;
  }
  const text = element("vt:lpwstr", { "xmlns:vt": types }, []);
  setContent(text, value);
  if (old) {
    old.children = [text];
    return;
  }
  const pid = all.reduce((highest, el) => Math.max(highest, Number(attribute(el, "pid")) || 1), 1) + 1;
  const attributes = { fmtid: customProperties, pid, name };
  (root.children ??= []).push(element(`${prefixOf(root.name)}property`, attributes, [text]));
}
