import { escapeAttribute } from "./entities";

/**
 * An element of a tree that writes back exactly what was read: attributes, references, comments and white space
 * stay as text until somebody changes them.
 */
export interface XmlElement {
  /** With its prefix. */
  name: string;
  /** The open tag's text between name and `>`, with the white space in front. */
  attributes: string;
  /** Text, comments and the like as strings; null for `<a/>`. */
  children: XmlNode[] | null;
}

export type XmlNode = XmlElement | string;

/** A part: what stands before the root, the root, and what follows. */
export interface XmlDocument {
  before: string;
  root: XmlElement;
  after: string;
}

/** An element to add: attributes whose value is undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: XmlNode[] | null = null,
): XmlElement {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  return { name, attributes: text, children };
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a name with its colon, empty when it has none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
