import { decodeEntities } from "../xml/entities";

export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
}

/** The tags and texts of a page in order, without a tree: pages saved as .xls are flat. */
export function* tokens(html: string): Generator<Tag | string> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield html.slice(at, open);
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = html.indexOf(">", open);
    if (end < 0) break;
    const tag = html.slice(open + 1, end);
    const name = /^\/?\s*([A-Za-z0-9:]+)/.exec(tag);
    at = end + 1;
    if (!name) continue;
    yield {
      name: name[1]!.toLowerCase(),
      isClosing: tag.startsWith("/"),
      attributes: tag.slice(name[0].length),
    };
  }
  if (at < html.length) yield html.slice(at);
}

/** Characters that pages write by name and XML does not know. */
const named: Readonly<Record<string, string>> = {
  ...{ nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "", zwnj: "", zwj: "" },
  ...{ ldquo: "\u201c", rdquo: "\u201d", lsquo: "\u2018", rsquo: "\u2019", laquo: "«", raquo: "»" },
  ...{ mdash: "—", ndash: "–", hellip: "…", middot: "·", bull: "•", times: "×", divide: "÷", plusmn: "±" },
  ...{ deg: "°", sup2: "²", sup3: "³", frac12: "½", yen: "¥", copy: "©", reg: "®", sect: "§", permil: "‰" },
};

/** Text of a page with its references resolved; white space counts once, as a browser shows it. */
export function shownText(text: string): string {
  const known = text.replace(/&([a-z]{2,7}[0-9]{0,2});/g, (whole, name: string) =>
    Object.hasOwn(named, name) ? named[name]! : whole,
  );
  return decodeEntities(known).replace(/[\s\u00a0]+/g, " ");
}
