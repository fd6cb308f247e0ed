/** An element as it is written. */
export interface Section {
  readonly attributes: string;
  /** What stands between its tags; empty for one that is closed at once. */
  readonly content: string;
}

/**
 * The elements of a name, none within another. Each tag is looked at once: a file without any end of an element takes
 * no longer than another one.
 * @param name as it is written in a pattern, its prefix with it.
 */
export function* sectionsOf(xml: string, name: string): Generator<Section> {
  let open: { readonly attributes: string; readonly from: number } | null = null;
  for (const tag of xml.matchAll(new RegExp(`<(/?)(?:${name})(?![\\w.:-])([^<>]*)>`, "g"))) {
    const [whole, slash, attributes = ""] = tag;
    if (slash) {
      if (open) yield { attributes: open.attributes, content: xml.slice(open.from, tag.index) };
      open = null;
    } else if (attributes.endsWith("/")) yield { attributes: attributes.slice(0, -1), content: "" };
    else open = { attributes, from: tag.index + whole.length };
  }
}
