/** Where the product rightly reads a corpus file otherwise than its oracle, and why. */
export const arguedReadings: Readonly<Record<string, string>> = {
  "exceldatareader/Test_git_issue578.csv": "semicolons part its fields; the oracle knows commas only",
  "exceldatareader/TestOpen.xlsx":
    "ISO times with 17 decimals of a second, rounded once here and twice there",
  "openspout/csv_delimited_with_pipes.csv":
    "strokes part its fields, as its name says; the oracle knows commas only",
  "openspout/csv_with_utf32be_bom.csv": "UTF-32; the oracle does not know it",
  "openspout/csv_with_utf32le_bom.csv": "UTF-32; the oracle does not know it",
  "phpspreadsheet/contains_html.csv": "semicolons part its fields; the oracle knows commas only",
  "phpspreadsheet/encoding.utf16be.csv": "UTF-16 without a mark; the oracle takes Latin-1",
  "phpspreadsheet/semicolon_separated.csv": "semicolons part its fields; the oracle knows commas only",
  "poi/52575_main.xlsx": "an inlineStr cell whose text stands in v; the oracle drops it",
  "sheetjs/apachepoi_46904.xls.0.csv": "Windows-1252; the oracle takes Latin-1",
  "sheetjs/number_format_russian.1.csv": "semicolons part its fields; the oracle knows commas only",
  "sheetjs/number_format_russian.2.csv": "semicolons part its fields; the oracle knows commas only",
};

/** Files that their oracle reads and the product refuses in words, and why. */
export const arguedRefusals: Readonly<Record<string, string>> = {
  "excelize/BadWorkbook.xlsx": "its workbook part names no sheet",
  "miniexcel/TestIssue459.xlsx":
    "a sheet that the workbook names is not in the package: a ledger may be missing",
  "phpspreadsheet/premiere.utf32be.csv": "UTF-32 without a mark is bytes, not text",
  "poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5265527465181184.xlsx":
    "its bytes do not match their CRC",
  "poi/duplicate-filename.xlsx": "two parts have one name: which one counts is a guess",
};
