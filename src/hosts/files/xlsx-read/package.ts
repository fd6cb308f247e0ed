import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { partText, toUtf8 } from "../xml/encoding";
import { attribute, elements, parseXml, type XmlDocument } from "../xml/tree";
import { ZipArchive } from "../zip/archive";

/** A relationship from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `styles` … the same in both flavours of OOXML. */
  readonly type: string;
  /** Name of the part; empty for a target outside the package, which is never opened. */
  readonly target: string;
}

/** The name of a part that a target names, seen from the part that holds the relationship. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const folder = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}

/** The name of the part that holds another's relationships. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** An Office package: a zip whose parts point to each other by relationships. */
export class OfficePackage {
  readonly archive: ZipArchive;

  constructor(
    bytes: Uint8Array,
    readonly budget: Budget,
  ) {
    this.archive = new ZipArchive(bytes, budget);
  }

  has(name: string): boolean {
    return this.archive.has(name);
  }

  /** A part's bytes as UTF-8. */
  bytes(name: string): Uint8Array | undefined {
    const bytes = this.archive.read(name);
    return bytes && toUtf8(bytes);
  }

  xml(name: string): XmlDocument | undefined {
    const bytes = this.archive.read(name);
    if (!bytes) return undefined;
    try {
      return parseXml(partText(bytes));
    } catch (cause) {
      throw new UnreadableFileError("damaged", { part: name, what: "xml" }, { cause });
    }
  }

  relationships(part: string): Relationship[] {
    const document = this.xml(relationshipsPart(part));
    return elements(document?.root, "Relationship").map((el) => {
      const target = attribute(el, "Target") ?? "";
      const isOutside = attribute(el, "TargetMode") === "External" || /^[a-z][a-z0-9+.-]*:/i.test(target);
      return {
        id: attribute(el, "Id") ?? "",
        type: (attribute(el, "Type") ?? "").split("/").at(-1)!,
        target: isOutside ? "" : resolveTarget(part, target),
      };
    });
  }

  /** The part that holds the workbook, or null when this is another kind of file. */
  workbookPart(): string | null {
    const main = this.mainPart("xl/workbook.xml", "xl/workbook.bin");
    return main === null || /^(?:document|presentation)$/.test(this.rootName(main)) ? null : main;
  }

  /** The part that holds the document of Word, or null when this is another kind of file. */
  documentPart(): string | null {
    const main = this.mainPart("word/document.xml");
    return main !== null && this.rootName(main) === "document" ? main : null;
  }

  private mainPart(...usual: readonly string[]): string | null {
    const main = this.relationships("").find((relation) => relation.type === "officeDocument")?.target;
    return main && this.has(main) ? main : (usual.find((name) => this.has(name)) ?? null);
  }

  /** The name of a part's first element without prefix; empty for what is no XML. */
  private rootName(part: string): string {
    const head = partText((this.archive.read(part) ?? new Uint8Array(0)).subarray(0, 4096));
    return /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(head.replace(/<!--[^]*?-->/g, ""))?.[1] ?? "";
  }
}
