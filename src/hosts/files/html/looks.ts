import type { Tag } from "./tokens";

/** What elements of a class look like, as far as it matters to a reader of tables. */
export interface Looks {
  isHidden(tag: Tag): boolean;
  isStruck(tag: Tag): boolean;
}

const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
const noHeight = /(?:^|;)\s*height\s*:\s*\.?0(?:px|pt)?\s*(?:;|$)/i;
const strikes = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;
const strikingElements = new Set(["s", "strike", "del"]);
/** Rules for more classes are those of no table of a form. */
const mostRules = 5000;
const longestName = 100;

const styleOrClass = {
  style: /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
  class: /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
};

function said({ attributes }: Tag, name: keyof typeof styleOrClass): string {
  const match = styleOrClass[name].exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
}

const styleOf = (tag: Tag): string => said(tag, "style");
const classesOf = (tag: Tag): readonly string[] =>
  said(tag, "class")
    .split(/\s+/)
    .filter((name) => name !== "");

/** The style sheets of a page. Each character is looked at once: a sheet that never ends is none. */
function* styleSheets(html: string): Generator<string> {
  const tag = /<(\/?)style(?=[\s>])[^<>]*>/gi;
  let from = -1;
  for (const { 0: whole, 1: slash, index } of html.matchAll(tag)) {
    if (slash && from >= 0) yield html.slice(from, index);
    from = slash ? -1 : index + whole.length;
  }
}

/** Reads the style sheets of a page: Excel gives the looks of cells and of words in them by class. */
export function looksOf(html: string): Looks {
  const hidden = new Set<string>();
  const struck = new Set<string>();
  let rules = 0;
  for (const css of styleSheets(html))
    for (const rule of css.split("}", mostRules)) {
      const open = rule.lastIndexOf("{");
      if (open < 0 || ++rules > mostRules) continue;
      const [selectors, style] = [rule.slice(0, open), rule.slice(open + 1)];
      const isHiding = hides.test(style);
      if (!isHiding && !strikes.test(style)) continue;
      for (const selector of selectors.split(",")) {
        const name = /^[a-z]*\.([\w-]+)$/i.exec(selector.trim().slice(-longestName))?.[1];
        if (name !== undefined) (isHiding ? hidden : struck).add(name);
      }
    }
  return {
    isHidden: (tag) =>
      hides.test(styleOf(tag)) ||
      (tag.name === "tr" && (noHeight.test(styleOf(tag)) || /\shidden(?:[\s=]|$)/i.test(tag.attributes))) ||
      classesOf(tag).some((name) => hidden.has(name)),
    isStruck: (tag) =>
      strikingElements.has(tag.name) ||
      strikes.test(styleOf(tag)) ||
      classesOf(tag).some((name) => struck.has(name)),
  };
}
