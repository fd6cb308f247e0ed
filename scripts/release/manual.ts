import { readFileSync } from "node:fs";
import path from "node:path";

/** What we use of markdown-it. */
interface Token {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  attrs: [string, string][] | null;
  attrGet(name: string): string | number | null;
  attrSet(name: string, value: string): void;
}
interface Markdown {
  readonly options: object;
  readonly renderer: { render(tokens: readonly Token[], options: object, env: object): string };
  parse(text: string, env: object): Token[];
}

const MarkdownIt = require("markdown-it") as new (options: { readonly html: boolean }) => Markdown;

/** The page that comes before the contents. */
const first = "README.md";

/** The pages behind it, from docs/manual, in the order in which they are bound, and what the contents show of each. */
const pages: readonly { readonly name: string; readonly depth: 1 | 2 }[] = [
  { name: "clerk.md", depth: 1 },
  { name: "squad.md", depth: 2 },
  { name: "materials.md", depth: 2 },
  { name: "troubleshooting.md", depth: 2 },
  { name: "tabs.md", depth: 1 },
  { name: "campaign.md", depth: 2 },
  { name: "campaign-fields.md", depth: 1 },
  { name: "checks.md", depth: 2 },
  { name: "../deploy.md", depth: 2 },
];

/** Files that the manual leads to and that lie beside it. */
export const besideManual: readonly string[] = ["cizao-2019.json", "campaign.schema.json"];

interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

const style = readFileSync(path.join(__dirname, "manual.css"), "utf8");

/** Where the command line is in the repository, and where in a release. */
export const inRelease = (words: string): string => words.replaceAll("node dist/cli.cjs", "node qingdan.cjs");

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What a heading is called in a link, as the repository's pages do it. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
    .replaceAll(" ", "-");

const idOf = (page: string, slug = ""): string =>
  [path.basename(page, ".md"), slug].filter(Boolean).join("--");

/** Where a link of a page leads in the one document; null for what is not in it. */
function linkWithin(href: string, from: string): string | null {
  if (/^https?:/.test(href) || besideManual.includes(href)) return href;
  const [page, anchor = ""] = decodeURIComponent(href).split("#");
  const to = page || from;
  return to === first || pages.some(({ name }) => name === to) ? `#${idOf(to, anchor)}` : null;
}

const inlined = (folder: string, src: string): string =>
  `data:image/png;base64,${readFileSync(path.join(folder, src)).toString("base64")}`;

/** One page as HTML, with what its headings are called. */
function page(folder: string, name: string): { readonly html: string; readonly headings: Heading[] } {
  const markdown = new MarkdownIt({ html: true });
  const env = {};
  const tokens = markdown.parse(inRelease(readFileSync(path.join(folder, name), "utf8")), env);
  const headings: Heading[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const text = tokens[at + 1]!.content.replace(/`/g, "");
      const depth = Number(token.tag.slice(1));
      const id = headings.length === 0 ? idOf(name) : idOf(name, slugOf(text));
      token.attrSet("id", id);
      headings.push({ id, depth, text });
    }
    for (const child of token.children ?? []) {
      if (child.type === "image") child.attrSet("src", inlined(folder, String(child.attrGet("src"))));
      if (child.type === "link_open") {
        const href = linkWithin(String(child.attrGet("href")), name);
        if (href === null) child.attrs = null;
        else child.attrSet("href", href);
      }
    }
  }
  return { html: markdown.renderer.render(tokens, markdown.options, env), headings };
}

/**
 * The manual as one page to read and to print: contents, every page of a folder, pictures inside. It asks for nothing
 * from anywhere.
 */
export function manualHtml(folder: string, version: string): string {
  const bound = pages.map(({ name, depth }) => ({ ...page(folder, name), depth }));
  const entries = bound.flatMap(({ headings, depth }) => headings.filter((each) => each.depth <= depth));
  const contents = entries.map(
    ({ id, depth, text }) => `<li class="depth-${depth}"><a href="#${escaped(id)}">${escaped(text)}</a></li>`,
  );
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    "<title>清单助手使用手册</title>",
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<section>${page(folder, first).html}<p>版本 ${escaped(version)}</p></section>`,
    `<nav aria-label="目录"><h2>目录</h2><ul>${contents.join("")}</ul></nav>`,
    ...bound.map(({ html }) => `<section>${html}</section>`),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
