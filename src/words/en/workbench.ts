/** What the page for people without Excel says, en. */
export const workbenchText = {
  product: "Qingdan",
  starting: "Preparing the sheet …",
  opening: (name: string) => `Opening ${name} …`,
  open: "Open",
  openHint: "Open an .xlsx, .xls, .et, .csv or .docx file of this computer, or drop a file here",
  create: "New ledger",
  createHint: "Begin with an empty ledger",
  sample: "Sample",
  sampleHint: "Open a sample ledger; change it as you like",
  save: "Save",
  saveHint: "Save as .xlsx, downloaded to this computer (Ctrl+S)",
  print: "Print",
  printHint: "Print the sheet in view: A4 landscape, with header and page number on each page (Ctrl+P)",
  pdf: "Export PDF",
  pdfHint: "Save the sheet in view as PDF, laid out as in print",
  howToPdf: "Choose “Save as PDF” as the destination in the print window, then “Save”.",
  nothingToPrint: "This sheet is empty. There is nothing to print.",
  printFailed:
    "The sheet could not be printed. It has not changed. Try again, or save it and print it from WPS or Excel.",
  unsaved: "Unsaved changes",
  grid: "Sheet",
  pane: "Qingdan",
  splitter: "Width of the pane",
  dropHere: "Drop the file to open it",
  saving: (name: string) => `Saving ${name} …`,
  saved: (name: string) => `Saved as ${name}, among the browser's downloads.`,
  close: "Close",

  discardTitle: "Changes are not saved",
  discardBody: (name: string) =>
    `Save “${name}” before another file is opened? Changes that are not saved are lost.`,
  saveFirst: "Save first",
  discard: "Do not save",
  cancel: "Cancel",

  draftFound: (name: string, time: string) =>
    `“${name}” of last time (${time}) was not saved and is still here.`,
  restore: "Restore",
  forget: "Discard",
  draftsNotKept:
    "The browser cannot keep unsaved changes: they are lost when this page is closed. Save often.",
  notSecure:
    "This page was not opened by https: it cannot remember folders, and of two open pages, one may get the unsaved ledger of the other. Opening, checking and saving work as usual.",
  draftLost: "The unsaved changes of last time could not be restored. Open the file itself.",

  noLedger: (name: string) =>
    `There is no ledger in “${name}”: no sheet has the columns of one. Choose another file. The open workbook has not changed.`,
  olderKind: (name: string, losses: string) => `“${name}” is no .xlsx file. ${losses}`,
  openAnyway: "Open anyway",
  emptyWorkbook: (name: string) =>
    `“${name}” is empty. Choose another file, or begin a new ledger. The open workbook has not changed.`,
  nothingChanged: "The open workbook has not changed.",
  openFailed: (name: string) =>
    `“${name}” cannot be opened. Save it as .xlsx in WPS or Excel and try again. The open workbook has not changed.`,
  saveFailed:
    "The file could not be saved. The workbook has not changed. Try again, or copy what it holds to another place.",
  retry: "Try again",
  gridFailed:
    "The sheet could not be loaded: the network may be down, or the program was just updated. Try again or reload the page, or use a newer Edge or Chrome.",
  sampleName: "Sample.xlsx",
  newName: "Ledger.xlsx",
} as const;
