import { attribute, child, descendants, elements, localName, type XmlElement } from "../xml/tree";
import type { OfficePackage } from "./package";

const pictureTypes = new Set(["_localImage", "_webimage"]);

/** Numbers (from 1) of the value metadata that stand for a picture in the cell; empty where a workbook has none. */
export function pictureMetadata(pack: OfficePackage, workbookPart: string): ReadonlySet<number> {
  const relations = pack.relationships(workbookPart);
  const root = (type: string): XmlElement | undefined => {
    const part = relations.find((relation) => relation.type === type)?.target;
    try {
      return part && pack.has(part) ? pack.xml(part)?.root : undefined;
    } catch {
      return undefined;
    }
  };
  const metadata = root("sheetMetadata");
  if (!metadata) return new Set();
  const structures = elements(root("rdRichValueStructure"), "s").map((el) => attribute(el, "t") ?? "");
  const values = elements(root("rdRichValue"), "rv").map(
    (el) => structures[Number(attribute(el, "s"))] ?? "",
  );
  const types = elements(child(metadata, "metadataTypes"), "metadataType").map((el) => attribute(el, "name"));
  const rich = elements(metadata, "futureMetadata").find((el) => attribute(el, "name") === "XLRICHVALUE");
  const valueOf = elements(rich, "bk").map((bk) => {
    const link = descendants(bk).find((el) => localName(el.name) === "rvb");
    return values[Number(link && attribute(link, "i"))] ?? "";
  });
  const pictures = new Set<number>();
  elements(child(metadata, "valueMetadata"), "bk").forEach((bk, index) => {
    for (const rc of elements(bk, "rc")) {
      const isRich = types[Number(attribute(rc, "t")) - 1] === "XLRICHVALUE";
      if (isRich && pictureTypes.has(valueOf[Number(attribute(rc, "v"))] ?? "")) pictures.add(index + 1);
    }
  });
  return pictures;
}
