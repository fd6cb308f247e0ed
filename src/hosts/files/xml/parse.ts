import { UnreadableFileError } from "../source-file";
import type { XmlDocument, XmlElement, XmlNode } from "./element";

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
