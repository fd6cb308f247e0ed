import { WordTable } from "./word-table";

/**
 * A function that takes words out of a text, at each place the longest that stands there.
 * One pass over the text, whatever the number of words.
 */
export function takingAway(words: Iterable<string>): (text: string) => string {
  const table = new WordTable<null>();
  table.add(words, null);
  return (text) => {
    let rest = "";
    let kept = 0;
    for (let at = 0; at < text.length;) {
      const word = table.at(text, at);
      if (!word) {
        at++;
        continue;
      }
      rest += text.slice(kept, at);
      at += word.text.length;
      kept = at;
    }
    return kept === 0 ? text : rest + text.slice(kept);
  };
}
