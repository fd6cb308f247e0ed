import { decodeEntities } from "../xml/entities";
import type { Words } from "./untold";

/** The text of a piece of a cell as it is written, without its tags. */
function plain(xml: string): string {
  return decodeEntities(
    xml
      .replace(/<\/text:p\s*>\s*<text:p(?![\w-])[^<>]*>/g, "\n")
      .replace(/<text:(?:s|tab)(?![\w-])[^<>]*>/g, " ")
      .replace(/<text:line-break[^<>]*>/g, "\n")
      .replace(/<[^<>]*>/g, ""),
  ).trim();
}

/**
 * Parts the words of a cell into those that stand and those that are struck through. Each tag is looked at once.
 * @param name elements that may strike through what they hold, as it is written in a pattern.
 */
export function partedWords(
  xml: string,
  name: string,
  strikes: (attributes: string) => boolean = () => true,
): Words {
  const pieces = { kept: "", struck: "" };
  let depth = 0;
  let from = 0;
  const take = (end: number): void => {
    pieces[depth > 0 ? "struck" : "kept"] += xml.slice(from, end);
  };
  for (const tag of xml.matchAll(new RegExp(`<(/?)(?:${name})(?![\\w.:-])([^<>]*)>`, "gi"))) {
    const [whole, slash, attributes = ""] = tag;
    if (attributes.endsWith("/")) continue;
    if (!slash && depth === 0 && !strikes(attributes)) continue;
    if (slash && depth === 0) continue;
    take(tag.index);
    from = tag.index + whole.length;
    depth += slash ? -1 : 1;
  }
  take(xml.length);
  return { kept: plain(pieces.kept), struck: plain(pieces.struck) };
}
