/** Lock files of Excel and WPS, what hides, and what a system leaves in folders and archives. */
const ofSystem = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i;

/** Whether a file or a folder is the system's own: nobody sent it. */
export function isSystemFile(name: string): boolean {
  return ofSystem.test(name);
}
