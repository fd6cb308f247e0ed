import { attribute, child, content, elements, flag, type XmlElement } from "../xml/tree";
import { localName } from "../xml/element";

/** What holds runs and shows them. */
const transparent = new Set(
  "ins moveTo smartTag hyperlink fldSimple customXml dir bdo sdtContent rubyBase".split(" "),
);

/** Ticks and boxes that Word draws with the letters of a picture font. */
const symbols: Readonly<Record<string, string>> = {
  "wingdings f0fe": "☑",
  "wingdings f0fd": "☒",
  "wingdings f0fc": "√",
  "wingdings f0a8": "□",
  "wingdings f06f": "□",
  "wingdings 2 f052": "☑",
  "wingdings 2 f054": "☒",
  "wingdings 2 f050": "√",
  "wingdings 2 f0a3": "□",
};

/** A setting such as `<w:b/>`: there, and not said to be off. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  const el = child(properties, name);
  return el !== undefined && !/^(?:0|false|off)$/.test(attribute(el, "val") ?? "");
}

/** What a field of a form shows that is no run: the choice of a list, a box that is ticked or not. */
function formField(begin: XmlElement): string {
  const data = child(begin, "ffData");
  const list = child(data, "ddList");
  if (list) {
    const chosen = Number(attribute(child(list, "result") ?? list, "val") ?? 0);
    return attribute(elements(list, "listEntry")[chosen] ?? list, "val") ?? "";
  }
  const box = child(data, "checkBox");
  if (!box) return "";
  const state = child(box, "checked") ?? child(box, "default");
  return state && flag({ attributes: state.attributes || ' val="1"' }, "val") ? "☑" : "□";
}

/** The one of several drawings of the same thing that is read. */
export function chosenAlternative(el: XmlElement): XmlElement | undefined {
  return child(el, "Choice") ?? child(el, "Fallback");
}

/** Whether a content control shows its prompt and nothing that a person entered. */
export function isPrompt(control: XmlElement): boolean {
  return isOn(child(control, "sdtPr"), "showingPlcHdr");
}

/** Reads what paragraphs show: no deleted or hidden text, no instructions of fields, and by itself what is struck through. */
export class ParagraphText {
  private shown: string[] = [];
  private struckParts: string[] = [];
  private parts = this.shown;
  /** Texts in boxes that are anchored in the paragraph, as their `txbxContent`. */
  boxes: XmlElement[] = [];
  /** A page break stands in the paragraph. */
  breaksPage = false;

  /** What is struck through in the paragraph read last. */
  get struck(): string {
    return this.struckParts.join("").trim();
  }

  read(paragraph: XmlElement): string {
    this.parts = this.shown = [];
    this.struckParts = [];
    this.boxes = [];
    this.breaksPage = false;
    this.inside(paragraph);
    return this.shown.join("");
  }

  private inside(parent: XmlElement): void {
    for (const el of elements(parent)) {
      const name = localName(el.name);
      if (name === "r") this.run(el);
      else if (name === "sdt") {
        if (!isPrompt(el)) this.inside(el);
      } else if (name === "ruby") this.inside(el);
      else if (name === "AlternateContent") {
        const chosen = chosenAlternative(el);
        if (chosen) this.inside(chosen);
      } else if (transparent.has(name)) this.inside(el);
    }
  }

  private run(run: XmlElement): void {
    const properties = child(run, "rPr");
    if (isOn(properties, "vanish")) return;
    const isStruck = ["strike", "dstrike"].some((name) => isOn(properties, name));
    this.parts = isStruck ? this.struckParts : this.shown;
    for (const el of elements(run)) this.piece(el);
    this.parts = this.shown;
  }

  private piece(el: XmlElement): void {
    switch (localName(el.name)) {
      case "t":
        this.parts.push(content(el));
        return;
      case "tab":
        this.parts.push("\t");
        return;
      case "cr":
        this.parts.push("\n");
        return;
      case "br":
        if (attribute(el, "type") === "page") this.breaksPage = true;
        else this.parts.push("\n");
        return;
      case "noBreakHyphen":
        this.parts.push("-");
        return;
      case "sym":
        this.parts.push(
          symbols[`${attribute(el, "font") ?? ""} ${attribute(el, "char") ?? ""}`.toLowerCase()] ?? "",
        );
        return;
      case "fldChar":
        if (attribute(el, "fldCharType") === "begin") this.parts.push(formField(el));
        return;
      case "ruby":
        this.inside(el);
        return;
      case "AlternateContent": {
        const chosen = chosenAlternative(el);
        if (chosen) for (const piece of elements(chosen)) this.piece(piece);
        return;
      }
      case "drawing":
      case "pict":
      case "object":
        this.findBoxes(el);
        return;
    }
  }

  private findBoxes(drawing: XmlElement): void {
    const todo = [drawing];
    for (let el = todo.pop(); el; el = todo.pop()) {
      if (localName(el.name) === "txbxContent") this.boxes.push(el);
      else if (localName(el.name) === "AlternateContent")
        todo.push(...[chosenAlternative(el)].flatMap((one) => one ?? []));
      else todo.push(...elements(el).reverse());
    }
  }
}
