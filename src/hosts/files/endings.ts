/** How files are called that hold a ledger; what a person names is read whatever it is called. */
const endings = ["xlsx", "xlsm", "xls", "et", "csv", "docx"] as const;

/** For the choice of a file in a browser. */
export const acceptedFiles = endings.map((ending) => `.${ending}`).join(",");

const promising = new RegExp(`\\.(?:${endings.join("|")})$`, "i");

/** Whether a file's name promises a ledger. */
export function promisesLedger(name: string): boolean {
  return promising.test(name);
}
