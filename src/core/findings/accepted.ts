import { columnName, type Edit, parseCell, type Patch } from "../workbook";
import { canAccept, type Finding } from "./finding";

/** A document property for each cell with accepted warnings, and for each whole row that version 0.1.0 accepted. */
const prefix = "qingdan.accepted.";

/** What a row says, cell by cell, but for its number in 序号: it is the same when rows move. */
export type RowTexts = readonly string[];

type Properties = ReadonlyMap<string, string>;

/** 53 bits that tell texts apart (cyrb53). No seal: that is what a stamp's SHA-256 is for. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The mark of a row as it is now. */
function markOfRow(texts: RowTexts): string {
  const end = texts.findLastIndex((text) => text !== "") + 1;
  return prefix + hash(texts.slice(0, end).join("\u0001"));
}

function markOfCell(texts: RowTexts, column: number): string {
  return `${markOfRow(texts)}.${columnName(column)}`;
}

function columnOf({ cell }: Finding): number | null {
  return cell === null ? null : (parseCell(cell)?.column ?? null);
}

/** What a mark lists: the code, with the place of the words for one of several findings of a code in a cell. */
function entryOf({ code, params }: Finding): string {
  return "start" in params ? `${code}@${params.start}` : code;
}

function marksIn(properties: Properties): [mark: string, codes: string][] {
  return [...properties].filter(([name]) => name.startsWith(prefix));
}

/** The warnings that a person accepted with 知道了, as a workbook keeps them. */
export class AcceptedWarnings {
  private readonly codes: ReadonlyMap<string, readonly string[]>;
  private readonly anywhere: ReadonlySet<string>;

  constructor(properties: Properties) {
    this.codes = new Map(marksIn(properties).map(([mark, codes]) => [mark, codes.split(",")]));
    this.anywhere = new Set([...this.codes.values()].flat());
  }

  /** Whether nothing was accepted at all, as in most workbooks. */
  get areNone(): boolean {
    return this.codes.size === 0;
  }

  /** Whether a finding may have been accepted somewhere: a first look that costs little. */
  mayInclude(finding: Finding): boolean {
    return this.anywhere.has(entryOf(finding)) && canAccept(finding);
  }

  /** Whether a finding was accepted: the same code of the same words in a cell whose row says the same as then. */
  includes(finding: Finding, rowTexts: () => RowTexts): boolean {
    if (!this.mayInclude(finding)) return false;
    const column = columnOf(finding);
    if (column === null) return false;
    const entry = entryOf(finding);
    const texts = rowTexts();
    return [markOfCell(texts, column), markOfRow(texts)].some((mark) =>
      this.codes.get(mark)?.includes(entry),
    );
  }
}

/** Keeps in the workbook that a finding is right as it is, as long as its row says what it says now. */
export function acceptPatch(finding: Finding, rowTexts: RowTexts, properties: Properties): Patch {
  const column = columnOf(finding);
  if (column === null) return [];
  const name = markOfCell(rowTexts, column);
  const codes = new Set(properties.get(name)?.split(","));
  return [{ kind: "property", name, value: [...codes.add(entryOf(finding))].join(",") }];
}

/** Forgets everything that was accepted; with rows given, only what was accepted for others than these. */
export function restorePatch(properties: Properties, kept: Iterable<RowTexts> = []): Patch {
  const marks = marksIn(properties);
  if (marks.length === 0) return [];
  const present = new Set(Array.from(kept, markOfRow));
  const isKept = (mark: string) => present.has(mark) || present.has(mark.slice(0, mark.lastIndexOf(".")));
  return marks
    .filter(([mark]) => !isKept(mark))
    .map(([name]): Edit => ({ kind: "property", name, value: null }));
}
