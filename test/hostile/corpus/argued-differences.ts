/** Where the fast reader and @e965/xlsx differ, and why the fast reader is right. `cells` counts all of a file. */
export interface Argued {
  readonly cells: number;
  readonly why: string;
}

const lastDigit =
  "an ISO time: ours is the nearest double to the fraction of a day, the library's is one step off";
const rounded = "an ISO time with a fraction of a second: the library drops what is below a millisecond";
const duration = "an ISO duration (PT1H30M), which the library does not know: it makes the text NaN of it";
const noNumber =
  "no number: ours keeps the text that stands there, the library writes NaN, Infinity or a part of it";
const tooLong = "a text longer than a cell of Excel holds: ours is cut";

/** Values, by the file's path in the fixtures. */
export const arguedCells: Readonly<Record<string, Argued>> = {
  "corpus/calamine/date_iso.xlsx": { cells: 1, why: lastDigit },
  "corpus/calamine/minimal_package.xlsx": {
    cells: 1,
    why: "an inline string of a plain text and a run after it; the library takes the first t only",
  },
  "corpus/exceldatareader/TestOpen.xlsx": { cells: 5, why: rounded },
  "corpus/exceldatareader/Test_LotsOfSheets.xlsx": {
    cells: 1050,
    why: "1899-12-30 is day 0 of the 1900 system, not the day before it",
  },
  "corpus/exceldatareader/Test_git_issue_283_TimeSpan.xlsx": { cells: 20, why: duration },
  "corpus/exceldatareader/Test_git_issue_694_TimeSpan.xlsx": { cells: 34, why: duration },
  "corpus/fastexcel/parseError.xlsx": { cells: 1, why: noNumber },
  "corpus/openspout/sheet_with_all_cell_types.xlsx": {
    cells: 2,
    why: "an error and a date that are none: ours keeps what stands there, so that a person can see it",
  },
  "corpus/openspout/sheet_with_dates_and_times.xlsx": {
    cells: 3,
    why: "1582-10-15 is 115,858 days before 1899-12-30; and times, of which the library's are one step off",
  },
  "corpus/openxmlsdk/MCExecl.xlsx": {
    cells: 1,
    why: "a shared string with elements of other vocabularies round its text, which a reader passes over; the library loses the string",
  },
  "corpus/poi/52575_main.xlsx": {
    cells: 1,
    why: "a cell of type inlineStr whose text stands in v: LibreOffice wrote such, and its text is plain to see",
  },
  "corpus/umya/tdf76115.xlsx": {
    cells: 89,
    why: "parts that declare ISO-8859-1: the library reads them as UTF-8 and loses every accented letter",
  },
  "corpus/poi/poc-shared-strings.xlsx": { cells: 11997, why: tooLong },
  "corpus/hostile/ampersands.xlsx": { cells: 1, why: tooLong },
  "corpus/hostile/bad-charref.xlsx": {
    cells: 1,
    why: "references to no character: ours puts U+FFFD, the library NUL and half a surrogate pair",
  },
  "corpus/hostile/cell-refs.xlsx": {
    cells: 1,
    why: "1A is no address and a1 is A1; the library takes 1A for A1 and a1 for nothing",
  },
  "corpus/hostile/odd-numbers.xlsx": { cells: 4, why: noNumber },
  "corpus/hostile/row-numbers.xlsx": {
    cells: 1,
    why: "A-5 in a row numbered -5 is no cell; the library takes it for A5",
  },
};

/** Lists of sheets. */
export const arguedSheets: Readonly<Record<string, string>> = {
  "corpus/closedxml/SheetsWithoutRelId.xlsx":
    "sheets without a part have no cells to read; the library lists them empty",
  "corpus/exceldatareader/Test_git_issue_68_NullSheetPath.xlsm":
    "a macro module without name and part is listed as a sheet; the library makes an empty one of it",
};

/** What the library does not read, or not within a quarter of a minute. */
export const libraryFails: readonly string[] = [
  "corpus/exceljs/test-issue-771.xlsx",
  "corpus/phpspreadsheet/utf16be.xlsx",
  "corpus/hostile/local-name-differs.xlsx",
  "corpus/hostile/sst-index.xlsx",
  "corpus/hostile/wide-rows.xlsx",
  "corpus/hostile/zip64.xlsx",
];
