/**
 * A function that takes words out of a text, at each place the longest that stands there.
 * One pass over the text, whatever the number of words.
 */
export function takingAway(words: Iterable<string>): (text: string) => string {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word === "") continue;
    const same = byFirst.get(word[0]!);
    if (same) same.push(word);
    else byFirst.set(word[0]!, [word]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);
  return (text) => {
    let rest = "";
    let kept = 0;
    for (let at = 0; at < text.length;) {
      const word = byFirst.get(text[at]!)?.find((candidate) => text.startsWith(candidate, at));
      if (!word) {
        at++;
        continue;
      }
      rest += text.slice(kept, at);
      at += word.length;
      kept = at;
    }
    return kept === 0 ? text : rest + text.slice(kept);
  };
}
