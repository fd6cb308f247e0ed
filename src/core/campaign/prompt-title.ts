/** A column's title as Excel shows it above a hint: without the part in brackets. */
export function promptTitleOf(title: string): string {
  return title.replace(/（.*$/, "");
}
