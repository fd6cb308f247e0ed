import { cutText } from "../../../core/workbook";
import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { xmlText } from "../xml/bytes";
import { startsWith, XmlScanner } from "../xml/scanner";
import { doubled } from "./doubled";

const encoder = new TextEncoder();
const itemOpen = encoder.encode("<si><t");
const preserved = encoder.encode(' xml:space="preserve"');
const textClose = encoder.encode("</t>");
const itemClose = encoder.encode("</si>");
const phonetics = encoder.encode("<phoneticPr ");

/** A text, and whether more is to it than its letters: runs that look different, or its reading above. */
export interface Runs {
  readonly text: string;
  readonly isRich: boolean;
  /** All of it is struck through. What is struck through beside other text is left out. */
  readonly isStruck: boolean;
  /** What was left out. */
  readonly struckWords: string;
}

/** Whether the look of a run, as written, strikes it through. */
function strikes(look: string): boolean {
  const [, attributes] = /<(?:\w+:)?d?strike\b([^>]*)>/i.exec(look) ?? [];
  return attributes !== undefined && !/\bval\s*=\s*["'](?:0|false)["']/i.test(attributes);
}

const decoder = new TextDecoder();

/** Joins the runs of a rich text up to the end of the element just opened; phonetic runs and
 * elements of other vocabularies are left out. */
export function readRuns(scan: XmlScanner): Runs {
  let text = "";
  let kept = "";
  let struck = "";
  let isRich = false;
  let isStruck = false;
  if (scan.isEmpty) return { text, isRich, isStruck, struckWords: "" };
  for (let depth = 1; depth > 0;) {
    if (!scan.next()) throw scan.broken();
    if (scan.isClosing) {
      depth--;
    } else if (!scan.isEmpty) {
      if (scan.is("t")) {
        if (!scan.next()) throw scan.broken();
        const run = xmlText(scan.bytes, scan.textStart, scan.textEnd, scan.isMixed);
        text += run;
        if (isStruck) struck += run;
        else kept += run;
        if (!scan.isClosing) depth++;
      } else if (scan.is("r")) {
        depth++;
        isStruck = false;
      } else {
        const isLook = scan.is("rPr");
        isRich ||= isLook || scan.is("rPh");
        const start = scan.position;
        scan.skipElement();
        if (isLook) isStruck = strikes(decoder.decode(scan.bytes.subarray(start, scan.position)));
      }
    }
  }
  const isAll = kept.trim() === "" && text.trim() !== "";
  return { text: isAll ? text : kept, isRich, isStruck: isAll, struckWords: isAll ? "" : struck.trim() };
}

/** The table of shared strings. Plain ones are noted by place and decoded when a cell first asks for them. */
export class SharedStrings {
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private readonly texts: (string | undefined)[] = [];
  /** Numbers of the texts to which there is more than their letters. */
  readonly rich = new Set<number>();
  /** Numbers of those that are struck through from end to end. */
  readonly struck = new Set<number>();
  /** What is struck through in others and left out, by their numbers. */
  readonly struckWords = new Map<number, string>();
  private count = 0;

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
    budget: Budget,
  ) {
    const scan = new XmlScanner(bytes, 0, bytes.length, part);
    const prepare = (): void => {
      if (this.count >= budget.limits.cells)
        throw new UnreadableFileError("too-large", { part, what: "strings" });
      if (this.count >= this.starts.length) this.grow();
      if ((this.count & 0xffff) === 0) budget.checkTime({ part });
    };
    while (scan.next()) {
      if (scan.isClosing) continue;
      if (scan.is("si")) {
        prepare();
        this.add(scan);
      }
      for (let end = 0; end >= 0;) {
        prepare();
        end = this.addPlain(scan.position);
        if (end >= 0) scan.position = end;
      }
    }
  }

  /**
   * Notes the string that begins at `from` if it is written as nearly every program writes nearly every string:
   * `<si><t>…</t></si>`, with or without kept blanks and settings for phonetics. Gives the place behind it, or -1.
   */
  private addPlain(from: number): number {
    const { bytes } = this;
    if (!startsWith(bytes, from, itemOpen)) return -1;
    let at = from + itemOpen.length;
    if (bytes[at] === 32 && startsWith(bytes, at, preserved)) at += preserved.length;
    if (bytes[at] !== 62) return -1;
    const start = ++at;
    const length = bytes.length;
    while (at < length && bytes[at] !== 60) at++;
    const end = at;
    if (!startsWith(bytes, at, textClose)) return -1;
    at += textClose.length;
    if (startsWith(bytes, at, phonetics)) {
      for (at += phonetics.length; at < length && bytes[at] !== 62 && bytes[at] !== 60; at++);
      if (bytes[at] !== 62 || bytes[at - 1] !== 47) return -1;
      at++;
    }
    if (!startsWith(bytes, at, itemClose)) return -1;
    const index = this.count++;
    this.texts.push(undefined);
    this.starts[index] = start;
    this.ends[index] = end;
    return at + itemClose.length;
  }

  /** Notes one `<si>`: where its only `<t>` lies, or the joined text when it holds more than that. */
  private add(scan: XmlScanner): void {
    const index = this.count++;
    this.texts.push(undefined);
    if (scan.isEmpty) {
      this.texts[index] = "";
      return;
    }
    const start = scan.position;
    if (!scan.next()) throw scan.broken();
    if (scan.isClosing) return;
    if (scan.is("t") && !scan.isEmpty) {
      if (!scan.next()) throw scan.broken();
      const { textStart, textEnd, isMixed } = scan;
      if (scan.isClosing && !isMixed) {
        if (!scan.next()) throw scan.broken();
        if (scan.isClosing) {
          this.starts[index] = textStart;
          this.ends[index] = textEnd;
          return;
        }
      }
    }
    scan.position = start;
    scan.isEmpty = false;
    const { text, isRich, isStruck, struckWords } = readRuns(scan);
    this.texts[index] = cutText(text);
    if (isRich) this.rich.add(index);
    if (isStruck) this.struck.add(index);
    if (struckWords !== "") this.struckWords.set(index, struckWords);
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }

  /** A string by its number; empty when there is none. */
  get(index: number): string {
    if (index < 0 || index >= this.count) return "";
    let text = this.texts[index];
    if (text === undefined) {
      // Cut here and not in each cell, which would hold a copy of its own.
      text = cutText(xmlText(this.bytes, this.starts[index]!, this.ends[index]!));
      this.texts[index] = text;
    }
    return text;
  }
}
