import { attribute, child, elements, type XmlElement } from "../xml/tree";

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.` and the like. */
  readonly text: string;
}

const chineseDigits = "〇一二三四五六七八九";

/** 1–99 as Chinese lists count. */
function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : chineseDigits[tens]}十`;
  return ten + (ones === 0 ? "" : chineseDigits[ones]!);
}

function spelled(value: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  return /chinese|ideograph|japaneseCounting/i.test(format) ? chinese(value) : String(value);
}

/** The numbers that Word counts by itself, which stand in no run: 序号 is often such a list. */
export class Numbering {
  private readonly levels = new Map<string, readonly Level[]>();
  private readonly counts = new Map<string, number[]>();

  constructor(root: XmlElement | undefined) {
    const abstract = new Map(
      elements(root, "abstractNum").map((el) => [attribute(el, "abstractNumId") ?? "", levelsOf(el)]),
    );
    for (const num of elements(root, "num")) {
      const of = attribute(child(num, "abstractNumId") ?? num, "val") ?? "";
      this.levels.set(attribute(num, "numId") ?? "", abstract.get(of) ?? []);
    }
  }

  /** What stands in front of a paragraph, and counts it. */
  next(paragraph: XmlElement): string {
    const properties = child(child(paragraph, "pPr"), "numPr");
    const id = attribute(child(properties, "numId") ?? { attributes: "" }, "val") ?? "0";
    const depth = Number(attribute(child(properties, "ilvl") ?? { attributes: "" }, "val") ?? 0);
    const levels = this.levels.get(id);
    const level = levels?.[depth];
    if (!levels || !level) return "";
    const counts = this.counts.get(id) ?? [];
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    this.counts.set(id, counts);
    if (level.format === "bullet") return "";
    return level.text.replace(/%([1-9])/g, (_, number: string) => {
      const at = Number(number) - 1;
      const other = levels[at];
      return other ? spelled(counts[at] ?? other.start, other.format) : "";
    });
  }
}

function levelsOf(abstract: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const el of elements(abstract, "lvl")) {
    const at = Number(attribute(el, "ilvl") ?? -1);
    const value = (name: string) => attribute(child(el, name) ?? { attributes: "" }, "val");
    if (at < 0 || at > 8) continue;
    levels[at] = {
      start: Number(value("start") ?? 1),
      format: value("numFmt") ?? "decimal",
      text: value("lvlText") ?? "",
    };
  }
  return levels;
}
