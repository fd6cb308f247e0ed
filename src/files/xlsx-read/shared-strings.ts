import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { xmlText } from "../xml/bytes";
import { XmlScanner } from "../xml/scanner";

/** Joins the runs of a rich text up to the end of the element just opened; phonetic runs and
 * elements of other vocabularies are left out. */
export function readRuns(scan: XmlScanner): string {
  if (scan.isEmpty) return "";
  let text = "";
  for (let depth = 1; depth > 0;) {
    if (!scan.next()) throw scan.broken();
    if (scan.isClosing) {
      depth--;
    } else if (!scan.isEmpty) {
      if (scan.is("t")) {
        if (!scan.next()) throw scan.broken();
        text += xmlText(scan.bytes, scan.textStart, scan.textEnd, scan.isMixed);
        if (!scan.isClosing) depth++;
      } else if (scan.is("r")) {
        depth++;
      } else {
        scan.skipElement();
      }
    }
  }
  return text;
}

/** The table of shared strings. Plain ones are noted by place and decoded when a cell first asks for them. */
export class SharedStrings {
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private readonly texts: (string | undefined)[] = [];
  private count = 0;

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
    budget: Budget,
  ) {
    const scan = new XmlScanner(bytes, 0, bytes.length, part);
    while (scan.next()) {
      if (scan.isClosing || !scan.is("si")) continue;
      if (this.count >= budget.limits.cells)
        throw new UnreadableFileError("too-large", { part, what: "strings" });
      if (this.count >= this.starts.length) this.grow();
      if ((this.count & 0xffff) === 0) budget.checkTime({ part });
      this.add(scan);
    }
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
    this.texts[index] = readRuns(scan);
  }

  private grow(): void {
    const starts = new Int32Array(this.starts.length * 2);
    const ends = new Int32Array(this.starts.length * 2);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }

  /** A string by its number; empty when there is none. */
  get(index: number): string {
    if (index < 0 || index >= this.count) return "";
    let text = this.texts[index];
    if (text === undefined) {
      text = xmlText(this.bytes, this.starts[index]!, this.ends[index]!);
      this.texts[index] = text;
    }
    return text;
  }
}
