/** A name that goes between quotation marks, which turns its own into inner ones: “排查到的‘散乱污’加工点”. */
export function innerQuotes(name: string): string {
  return name.replaceAll("“", "‘").replaceAll("”", "’");
}
