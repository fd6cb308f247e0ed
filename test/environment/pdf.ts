import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** A page of a PDF that LibreOffice wrote. */
export interface PdfPage {
  /** Points, width and height. */
  readonly size: readonly number[];
  /** How many pieces of text stand on it. */
  readonly texts: number;
}

/** The pages of a PDF that LibreOffice wrote, in order. */
export function pagesOf(file: string): PdfPage[] {
  const pdf = readFileSync(file, "latin1");
  const pages = pdf.matchAll(/\/Type\s*\/Page\b[^>]*?\/MediaBox\s*\[([^\]]+)\]\s*\/Contents (\d+) 0 R/g);
  return [...pages].map(([, box, contents]) => ({
    size: box!
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((each) => Math.round(Number(each))),
    texts: textsIn(pdf, Number(contents)),
  }));
}

function textsIn(pdf: string, object: number): number {
  const from = /stream\r?\n/g;
  from.lastIndex = pdf.indexOf(`\n${object} 0 obj`);
  const start = from.exec(pdf)!.index + "stream\n".length;
  const content = inflateSync(Buffer.from(pdf.slice(start, pdf.indexOf("endstream", start)), "latin1"));
  return content.toString("latin1").match(/T[jJ]\s/g)?.length ?? 0;
}
