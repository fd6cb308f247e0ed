/** A word of a table, with its code units, so that a look-up compares numbers only. */
interface Entry<T> {
  text: string;
  codes: readonly number[];
  value: T;
}

/** Words under their first code unit, longest first. */
export class WordTable<T> {
  private readonly byFirst: (Entry<T>[] | undefined)[] = new Array<Entry<T>[] | undefined>(65536).fill(
    undefined,
  );

  /** The first listing of a word wins. */
  add(words: Iterable<string>, value: T): void {
    for (const text of words) {
      if (text === "") continue;
      const bucket = (this.byFirst[text.charCodeAt(0)] ??= []);
      if (bucket.some((entry) => entry.text === text)) continue;
      bucket.push({ text, value, codes: codesOf(text) });
      bucket.sort((a, b) => b.text.length - a.text.length);
    }
  }

  /** The longest word that stands at `at`. */
  at(s: string, at: number): Entry<T> | undefined {
    const bucket = this.byFirst[s.charCodeAt(at)];
    if (bucket === undefined) return undefined;
    const second = s.charCodeAt(at + 1);
    for (const entry of bucket) {
      const { codes } = entry;
      if (codes.length === 1) return entry;
      if (codes[1] !== second) continue;
      let k = 2;
      while (k < codes.length && codes[k] === s.charCodeAt(at + k)) k++;
      if (k >= codes.length) return entry;
    }
    return undefined;
  }
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
