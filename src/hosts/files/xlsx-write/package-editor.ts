import { relationshipsPart, resolveTarget, type OfficePackage } from "../xlsx-read/package";
import { partBytes, partText } from "../xml/encoding";
import {
  attribute,
  element,
  elements,
  parseXml,
  prefixOf,
  removeChild,
  type XmlDocument,
  type XmlElement,
} from "../xml/tree";
import { setAttribute, writeXml } from "../xml/tree";
import {
  assembleZip,
  entryOfPacked,
  keptEntry,
  packedEntry,
  type StoredEntry,
  unpacked,
} from "../zip/assemble";
import type { Packed } from "../zip/codec";

const contentTypes = "[Content_Types].xml";

/** A part that was changed; its bytes are made when they are asked for, or are packed already. */
interface Written {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly packed?: StoredEntry;
}

/**
 * A package being changed: parts that nobody touches keep their deflated bytes, the others are written anew.
 * Part names are compared without case.
 */
export class PackageEditor {
  private readonly written = new Map<string, Written>();
  private readonly removed = new Set<string>();
  private readonly documents = new Map<string, XmlDocument>();

  constructor(
    private readonly base: OfficePackage | null,
    blank: ReadonlyMap<string, string> = new Map(),
  ) {
    for (const [name, text] of blank) this.writeText(name, text);
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.written.has(key) || (!this.removed.has(key) && (this.base?.has(name) ?? false));
  }

  /** Names of all parts, directories left out. */
  names(): string[] {
    const kept = (this.base?.archive.entries ?? [])
      .map((entry) => entry.name)
      .filter((name) => !name.endsWith("/"));
    const all = new Map(
      kept.filter((name) => !this.removed.has(name.toLowerCase())).map((name) => [name.toLowerCase(), name]),
    );
    for (const [key, { name }] of this.written) if (!all.has(key)) all.set(key, name);
    return [...all.values()];
  }

  text(name: string): string | undefined {
    const written = this.written.get(name.toLowerCase());
    if (written) return partText(written.bytes());
    if (!this.has(name)) return undefined;
    const bytes = this.base!.archive.read(name);
    return bytes && partText(bytes);
  }

  writeText(name: string, text: string): void {
    this.writeLater(name, () => partBytes(text));
  }

  /** Marks a part as changed; its bytes are asked for when the package is saved. */
  writeLater(name: string, bytes: () => Uint8Array): void {
    this.removed.delete(name.toLowerCase());
    this.written.set(name.toLowerCase(), { name: this.base?.archive.entry(name)?.name ?? name, bytes });
  }

  /** Writes a part that is packed already. */
  writePacked(name: string, data: Packed): void {
    const packed = entryOfPacked(name, data);
    this.writeLater(name, () => unpacked(packed));
    this.written.set(name.toLowerCase(), { ...this.written.get(name.toLowerCase())!, packed });
  }

  remove(name: string): void {
    this.documents.delete(name.toLowerCase());
    this.written.delete(name.toLowerCase());
    this.removed.add(name.toLowerCase());
  }

  /** A part as a tree to look at; undefined when there is none. */
  view(name: string): XmlDocument | undefined {
    const known = this.documents.get(name.toLowerCase());
    if (known) return known;
    const text = this.text(name);
    if (text === undefined) return undefined;
    const document = parseXml(text);
    this.documents.set(name.toLowerCase(), document);
    return document;
  }

  /** A part as a tree to change, made from `blank` when it is missing. */
  edit(name: string, blank?: string): XmlElement {
    const document = this.view(name) ?? parseXml(blank!);
    this.documents.set(name.toLowerCase(), document);
    this.writeLater(name, () => partBytes(writeXml(document)));
    return document.root;
  }

  /** Relationships of a part, with resolved names of parts; empty for what lies outside. */
  relations(
    part: string,
  ): { readonly el: XmlElement; readonly id: string; readonly type: string; readonly target: string }[] {
    return elements(this.view(relationshipsPart(part))?.root, "Relationship").map((el) => {
      const target = attribute(el, "Target") ?? "";
      const isOutside = attribute(el, "TargetMode") === "External";
      return {
        el,
        id: attribute(el, "Id") ?? "",
        type: (attribute(el, "Type") ?? "").split("/").at(-1)!,
        target: isOutside ? "" : resolveTarget(part, target),
      };
    });
  }

  /** Adds a relationship and returns its id. */
  relate(part: string, type: string, target: string): string {
    const root = this.edit(relationshipsPart(part), relationshipsBlank);
    const taken = new Set(elements(root).map((el) => attribute(el, "Id")));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const isBelow = folder !== "" && target.startsWith(folder);
    const attributes = {
      Id: `rId${n}`,
      Type: type,
      Target: isBelow ? target.slice(folder.length) : `/${target}`,
    };
    (root.children ??= []).push(element(`${prefixOf(root.name)}Relationship`, attributes));
    return `rId${n}`;
  }

  unrelate(part: string, target: string): void {
    for (const { el, target: name } of this.relations(part)) {
      if (name.toLowerCase() === target.toLowerCase()) removeChild(this.edit(relationshipsPart(part)), el);
    }
  }

  /** Says what a part is; a part that was there keeps what was said. */
  setContentType(part: string, type: string): void {
    const root = this.edit(contentTypes);
    const name = `/${part}`.toLowerCase();
    const old = elements(root, "Override").find((el) => attribute(el, "PartName")?.toLowerCase() === name);
    if (old) setAttribute(old, "ContentType", type);
    else
      (root.children ??= []).push(
        element(`${prefixOf(root.name)}Override`, { PartName: `/${part}`, ContentType: type }),
      );
  }

  /** Removes a part with its relationships and its content type. */
  drop(part: string): void {
    if (!this.has(part)) return;
    this.remove(part);
    if (this.has(relationshipsPart(part))) this.remove(relationshipsPart(part));
    const name = `/${part}`.toLowerCase();
    const root = this.edit(contentTypes);
    for (const el of elements(root, "Override")) {
      if (attribute(el, "PartName")?.toLowerCase() === name) removeChild(root, el);
    }
  }

  save(): Uint8Array {
    const entries: StoredEntry[] = [];
    const done = new Set<string>();
    for (const entry of this.base?.archive.entries ?? []) {
      const key = entry.name.toLowerCase();
      if (this.removed.has(key) || done.has(key)) continue;
      const written = this.written.get(key);
      if (written || !entry.name.endsWith("/")) done.add(key);
      entries.push(
        written
          ? {
              ...(written.packed ?? packedEntry(entry.name, written.bytes())),
              rawName: entry.rawName,
              flags: entry.flags & 0x0800,
            }
          : keptEntry(entry, this.base!.archive.stored(entry)),
      );
    }
    for (const [key, { name, bytes, packed }] of this.written) {
      if (!done.has(key)) entries.push(packed ?? packedEntry(name, bytes()));
    }
    return assembleZip(entries);
  }
}

const relationshipsBlank =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
