/** Reads a file whole; `count` tells how many cells of it hold something, which is no part of the reading. */
export interface Contender<Book> {
  readonly read: (bytes: Uint8Array) => Promise<Book> | Book;
  readonly count: (book: Book) => number;
}

/** A contender whose kind of workbook only it knows. */
export const contender = <Book>(made: Contender<Book>): Contender<unknown> => made as Contender<unknown>;

/** How many cells of some rows hold something. */
export function filled(rows: readonly (readonly unknown[] | undefined)[]): number {
  const isFilled = (value: unknown) => value !== null && value !== undefined && value !== "";
  return rows.reduce((sum, row) => sum + (row?.filter(isFilled).length ?? 0), 0);
}
