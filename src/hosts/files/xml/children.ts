import { element, localName, prefixOf, type XmlElement } from "./element";
import { decodeEntities, escapeText } from "./entities";
import { parseXml, writeElement } from "./parse";

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
