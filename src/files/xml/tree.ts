import { UnreadableFileError } from "../source-file";
import { decodeEntities, escapeAttribute, escapeText } from "./entities";

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

function broken(): UnreadableFileError {
  return new UnreadableFileError("damaged", { what: "xml" });
}

/** Where a tag that begins at `at` ends: the index of its `>`, quotes respected. */
export function tagEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 62) return i;
    if (c === 34 || c === 39) {
      i = text.indexOf(c === 34 ? '"' : "'", i + 1);
      if (i < 0) throw broken();
    }
  }
  throw broken();
}

/** The end of a comment, CDATA section or instruction that begins at `at`; -1 when a tag begins there. */
export function specialEnd(text: string, at: number): number {
  const close = text.startsWith("<!--", at)
    ? "-->"
    : text.startsWith("<![CDATA[", at)
      ? "]]>"
      : text.startsWith("<?", at)
        ? "?>"
        : null;
  if (close === null) {
    // A document type could declare entities that stand for more than they seem.
    if (text.startsWith("<!", at)) throw broken();
    return -1;
  }
  const end = text.indexOf(close, at + 2);
  if (end < 0) throw broken();
  return end + close.length;
}

/** The name of the tag whose text is given, `<` and `>` left out. */
function nameOf(tag: string): string {
  return /^[^\s/]*/.exec(tag)![0];
}

/** Reads a part into a tree; iterative, so depth costs nothing. */
export function parseXml(text: string): XmlDocument {
  const top: XmlNode[] = [];
  const stack: XmlElement[] = [];
  let siblings = top;
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) {
      siblings.push(text.slice(at));
      break;
    }
    if (open > at) siblings.push(text.slice(at, open));
    const special = specialEnd(text, open);
    if (special >= 0) {
      siblings.push(text.slice(open, special));
      at = special;
      continue;
    }
    const end = tagEnd(text, open);
    if (text[open + 1] === "/") {
      const closed = stack.pop();
      if (!closed || text.slice(open + 2, end).trim() !== closed.name) throw broken();
      siblings = stack.at(-1)?.children ?? top;
    } else {
      const isEmpty = text[end - 1] === "/";
      const tag = text.slice(open + 1, isEmpty ? end - 1 : end);
      const name = nameOf(tag);
      const element: XmlElement = { name, attributes: tag.slice(name.length), children: isEmpty ? null : [] };
      siblings.push(element);
      if (element.children) {
        stack.push(element);
        siblings = element.children;
      }
    }
    at = end + 1;
  }
  const index = top.findIndex((node) => typeof node !== "string");
  const isOne = top.filter((node) => typeof node !== "string").length === 1;
  if (stack.length > 0 || !isOne) throw broken();
  const text2 = (nodes: XmlNode[]): string => nodes.filter((node) => typeof node === "string").join("");
  return {
    before: text2(top.slice(0, index)),
    root: top[index] as XmlElement,
    after: text2(top.slice(index + 1)),
  };
}

/** A tree as text; iterative like the reading. */
export function writeElement(element: XmlNode): string {
  const out: string[] = [];
  const todo: XmlNode[] = [element];
  while (todo.length > 0) {
    const node = todo.pop()!;
    if (typeof node === "string") {
      out.push(node);
    } else if (node.children === null) {
      out.push(`<${node.name}${node.attributes}/>`);
    } else {
      out.push(`<${node.name}${node.attributes}>`);
      todo.push(`</${node.name}>`);
      for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!);
    }
  }
  return out.join("");
}

export function writeXml(document: XmlDocument): string {
  return document.before + writeElement(document.root) + document.after;
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

interface AttributePlace {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Finds an attribute by its name without prefix (`xmlns:…` are none); null when it is absent. */
function findAttribute(attributes: string, name: string): AttributePlace | null {
  let at = 0;
  while (at < attributes.length) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return null;
    let quote = equals + 1;
    while (quote < attributes.length && attributes.charCodeAt(quote) <= 32) quote++;
    const end = attributes.indexOf(attributes[quote]!, quote + 1);
    if (end < 0) return null;
    const key = attributes.slice(at, equals).trim();
    if (key === name || (key.endsWith(":" + name) && !key.startsWith("xmlns:"))) {
      return { start: at, valueStart: quote + 1, valueEnd: end };
    }
    at = end + 1;
  }
  return null;
}

/** Whatever has attributes as text. */
export type Tagged = Pick<XmlElement, "attributes">;

/** The value of an attribute by its name without prefix; undefined when it is absent. */
export function attribute(el: Tagged, name: string): string | undefined {
  const place = findAttribute(el.attributes, name);
  return place ? decodeEntities(el.attributes.slice(place.valueStart, place.valueEnd)) : undefined;
}

/** Sets an attribute where it stands, adds it at the end, or with undefined takes it away. */
export function setAttribute(el: Tagged, name: string, value: string | number | undefined): void {
  const place = findAttribute(el.attributes, localName(name));
  const text = el.attributes;
  if (value === undefined) {
    if (place) el.attributes = text.slice(0, place.start) + text.slice(place.valueEnd + 1);
  } else if (place) {
    el.attributes =
      text.slice(0, place.valueStart) + escapeAttribute(String(value)) + text.slice(place.valueEnd);
  } else {
    el.attributes = `${text.trimEnd()} ${name}="${escapeAttribute(String(value))}"`;
  }
}

/** A boolean attribute in any of its four spellings. */
export function flag(el: Tagged, name: string, absent = false): boolean {
  const value = attribute(el, name);
  return value === undefined ? absent : value === "1" || value === "true";
}

export function elements(el: XmlElement | undefined, name?: string): XmlElement[] {
  const all = (el?.children ?? []).filter((node): node is XmlElement => typeof node !== "string");
  return name === undefined ? all : all.filter((node) => localName(node.name) === name);
}

export function child(el: XmlElement | undefined, name: string): XmlElement | undefined {
  return el?.children?.find(
    (node): node is XmlElement => typeof node !== "string" && localName(node.name) === name,
  );
}

/** The text directly in an element, comments left out and CDATA unwrapped. */
export function content(el: XmlElement | undefined): string {
  let text = "";
  for (const node of el?.children ?? []) {
    if (typeof node !== "string") continue;
    if (node.startsWith("<![CDATA[")) text += node.slice(9, -3);
    else if (!node.startsWith("<!--") && !node.startsWith("<?")) text += decodeEntities(node);
  }
  return text;
}

/** Every element below and including one, in document order. */
export function descendants(el: XmlElement): XmlElement[] {
  const all: XmlElement[] = [];
  const todo = [el];
  while (todo.length > 0) {
    const next = todo.pop()!;
    all.push(next);
    const inside = elements(next);
    for (let i = inside.length - 1; i >= 0; i--) todo.push(inside[i]!);
  }
  return all;
}

/** Takes a child away; true when it was there. */
export function removeChild(parent: XmlElement, node: XmlElement): boolean {
  const at = parent.children?.indexOf(node) ?? -1;
  if (at >= 0) parent.children!.splice(at, 1);
  return at >= 0;
}

/** Puts a child where the schema's order of names wants it, in place of one of its name unless `keep`. */
export function putChild(parent: XmlElement, node: XmlElement, order: readonly string[], keep = false): void {
  const children = (parent.children ??= []);
  const name = localName(node.name);
  const old = keep ? undefined : child(parent, name);
  if (old) {
    children[children.indexOf(old)] = node;
    return;
  }
  const rank = order.indexOf(name);
  // Behind the last one that comes no later.
  let at = 0;
  children.forEach((other, i) => {
    if (typeof other !== "string" && order.indexOf(localName(other.name)) <= rank) at = i + 1;
  });
  children.splice(at, 0, node);
}

/** The child of that name, made where the schema's order wants it when it is missing. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const old = child(parent, name);
  if (old) return old;
  const made = element(prefixOf(parent.name) + name, {}, []);
  putChild(parent, made, order);
  return made;
}

/** A copy that shares nothing with the element. */
export function cloneElement(el: XmlElement): XmlElement {
  return parseXml(writeElement(el)).root;
}

/** Keeps of everything below an element only what `keep` wants; what it refuses goes with all it holds. */
export function pruneTree(root: XmlElement, keep: (el: XmlElement) => boolean): void {
  const todo = [root];
  while (todo.length > 0) {
    const parent = todo.pop()!;
    if (!parent.children) continue;
    const kept = parent.children.filter((node) => typeof node === "string" || keep(node));
    if (kept.length < parent.children.length) parent.children = kept;
    for (const node of kept) if (typeof node !== "string") todo.push(node);
  }
}

/** Replaces the text of an element. */
export function setContent(el: XmlElement, text: string): void {
  el.children = [escapeText(text)];
}
