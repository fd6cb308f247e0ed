/** How files are called that hold a ledger; what a person names is read whatever it is called. */
const endings = ["xlsx", "xlsm", "xls", "et", "csv", "docx"] as const;

/** For the choice of a file in a browser. */
export const acceptedFiles = endings.map((ending) => `.${ending}`).join(",");

/** For the choice of what units sent: archives and mails too. */
export const acceptedSubmissions = `${acceptedFiles},.zip,.eml`;

/** Whether a file's name promises an archive that can be opened. */
export function isArchive(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** Whether a file's name promises a mail. */
export function isMail(name: string): boolean {
  return /\.eml$/i.test(name);
}

/** Whether a file's name promises other files in it. */
export function promisesFiles(name: string): boolean {
  return isArchive(name) || isMail(name);
}
