import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");

/** Folders whose texts are not ours to keep right. */
const passedOver = new Set(["node_modules", "dist", "coverage", "reports", "fixtures", ".git", ".cache"]);

/** Every Markdown file of the repository, from its root. */
export function markdownFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : markdownFiles(full);
    return entry.name.endsWith(".md") ? [path.relative(root, full).replaceAll("\\", "/")] : [];
  });
}

const withoutFences = (text: string) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, "");
const withoutCode = (text: string) => withoutFences(text).replace(/`[^`\n]*`/g, "");

/** The targets of links and pictures. */
export function linksIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(
    (match) => match[1]!,
  );
}

/** What is written as code and names a file or folder of the repository. */
export function pathsIn(text: string): string[] {
  return [...withoutFences(text).matchAll(/`((?:src|test|scripts|docs|bench|tools)\/[\w./-]*)`/g)].map(
    (match) => match[1]!,
  );
}

/** The anchors that headings get on the repository's pages. */
export function anchorsIn(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, title] of withoutFences(text).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = title!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
      .replaceAll(" ", "-");
    let anchor = slug;
    for (let time = 1; anchors.has(anchor); time++) anchor = `${slug}-${time}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Whether a file or folder is there under exactly this name: other systems do not mind its case, the web does. */
function isThere(file: string): boolean {
  const relative = path.relative(root, file);
  if (relative === "") return true;
  if (relative.startsWith("..") || !existsSync(file)) return false;
  return readdirSync(path.dirname(file)).includes(path.basename(file)) && isThere(path.dirname(file));
}

/** What is wrong with a link of a file; null where it leads somewhere. Addresses of the web are not called. */
export function brokenLink(file: string, link: string): string | null {
  if (/^[a-z]+:/i.test(link)) return URL.canParse(link) ? null : `no address: ${link}`;
  const [target = "", anchor] = decodeURIComponent(link).split("#");
  const full = target === "" ? path.join(root, file) : path.resolve(root, path.dirname(file), target);
  if (!isThere(full)) return `no such file: ${link}`;
  if (anchor === undefined || statSync(full).isDirectory()) return null;
  return anchorsIn(readFileSync(full, "utf8")).has(anchor) ? null : `no such heading: ${link}`;
}

/** Everything of a text that leads nowhere. */
export function brokenIn(file: string, text: string): string[] {
  const links = linksIn(text).flatMap((link) => brokenLink(file, link) ?? []);
  const paths = pathsIn(text).filter((named) => !isThere(path.join(root, named)));
  return [...links, ...paths.map((named) => `no such path: ${named}`)];
}
