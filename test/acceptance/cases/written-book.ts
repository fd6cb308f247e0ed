import { existsSync, readFileSync } from "node:fs";
import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

/** The cells of a sheet, which may be very many: `elements` looks for what stands around them. */
const cellsOfPart = /<((?:\w+:)?sheetData)>.*<\/\1>/s;
const ownSheets = /^(情况调度表|检查行动登记)/;

/** A workbook that a command wrote, as others read it: cells by SheetJS, the rest out of its parts. */
export class WrittenBook {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  private readonly bytes: Uint8Array;
  private readBook: WorkBook | null = null;

  /** Asserts that the file is there. */
  constructor(file: string) {
    expect([file, existsSync(file)]).toEqual([file, true]);
    this.bytes = new Uint8Array(readFileSync(file));
    this.parts = unzipSync(this.bytes);
  }

  private get book(): WorkBook {
    // A cell with a formula that was never calculated is a stub to the library.
    return (this.readBook ??= read(this.bytes, { cellNF: true, sheetStubs: true }));
  }

  get sheets(): readonly string[] {
    return this.book.SheetNames;
  }

  /** A cell; of the village's own sheet where none is named. */
  cell(address: string, sheet = this.sheets.find((name) => !ownSheets.test(name))!): CellObject | undefined {
    return this.book.Sheets[sheet]?.[address] as CellObject | undefined;
  }

  /** What a person sees in a cell. */
  shown(address: string, sheet?: string): string {
    const cell = this.cell(address, sheet);
    return cell?.w ?? String(cell?.v ?? "");
  }

  formula(address: string): string {
    return this.cell(address)?.f ?? "";
  }

  /** What a person sees in a column, from row 4 on, without empty cells. */
  column(letter: string, sheet?: string, from = 4, to = 60): string[] {
    const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return rows.map((row) => this.shown(`${letter}${row}`, sheet)).filter((text) => text !== "");
  }

  /** The parts whose names match. */
  partNames(name: RegExp): string[] {
    return Object.keys(this.parts).filter((part) => name.test(part));
  }

  /** Elements of a name, without regard to prefixes, in the parts whose names match; none of those are cells. */
  elements(part: RegExp, name: string): Element[] {
    return this.partNames(part).flatMap((each) => {
      const xml = strFromU8(this.parts[each]!).replace(cellsOfPart, "");
      const { window } = new JSDOM(xml, { contentType: "application/xml" });
      return [...window.document.getElementsByTagNameNS("*", name)];
    });
  }

  /** The content type of the workbook's main part. */
  get kind(): string {
    const overrides = this.elements(/^\[Content_Types\]\.xml$/, "Override");
    const main = overrides.find((each) => /workbook\.xml$/.test(each.getAttribute("PartName") ?? ""));
    return main?.getAttribute("ContentType") ?? "";
  }

  /** The ledger of the town: its rows below the titles, by the letters of their columns. */
  get town(): readonly Readonly<Record<string, string>>[] {
    const sheet = "汇总清单";
    const rows = Array.from({ length: 60 }, (_, i) => i + 1);
    const header = rows.find((row) => this.shown(`A${row}`, sheet) === "序号") ?? 0;
    return rows
      .filter((row) => row > header && /^\d+$/.test(this.shown(`A${row}`, sheet)))
      .map((row) =>
        Object.fromEntries([..."ABCDEFGHIJ"].map((letter) => [letter, this.shown(`${letter}${row}`, sheet)])),
      );
  }
}
