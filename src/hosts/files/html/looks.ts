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
const sheet = /<style(?:\s[^>]*)?>([^]*?)<\/style\s*>/gi;
const rule = /([^{}]*)\{([^{}]*)\}/g;
/** Rules for more classes are those of no table of a form. */
const mostRules = 5000;

const styleOf = ({ attributes }: Tag): string => {
  const match = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
};

const classesOf = ({ attributes }: Tag): readonly string[] => {
  const match = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").split(/\s+/).filter((name) => name !== "");
};

/** Reads the style sheets of a page: Excel gives the looks of cells and of words in them by class. */
export function looksOf(html: string): Looks {
  const hidden = new Set<string>();
  const struck = new Set<string>();
  let rules = 0;
  for (const [, css = ""] of html.matchAll(sheet))
    for (const [, selectors = "", style = ""] of css.matchAll(rule)) {
      if (++rules > mostRules) break;
      const isHiding = hides.test(style);
      if (!isHiding && !strikes.test(style)) continue;
      for (const selector of selectors.split(",")) {
        const name = /(?:^|\s)[a-z]*\.([\w-]+)\s*$/i.exec(selector)?.[1];
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
