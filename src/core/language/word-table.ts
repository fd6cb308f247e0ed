/** A word of a table, with its code units, so that a look-up compares numbers only. */
interface Entry<T> {
  text: string;
  codes: readonly number[];
  value: T;
}

/** Words that begin with the same code unit. */
interface Words<T> {
  /** The word that is nothing but this code unit. */
  single: Entry<T> | undefined;
  /** Longer ones under their second code unit, longest first: a province has a hundred thousand names of places. */
  readonly bySecond: Map<number, Entry<T>[]>;
  /** Those that nobody has looked for yet: most words of a table are met in no text of a run. */
  added: { readonly text: string; readonly value: T }[];
}

/** Words under their first two code units. */
export class WordTable<T> {
  /** For each first code unit one more than the place of its words; 0 where there are none. */
  private readonly places = new Uint16Array(65536);
  private readonly byFirst: Words<T>[] = [];

  /** The first listing of a word wins. */
  add(words: Iterable<string>, value: T): void {
    for (const text of words) if (text !== "") this.wordsLike(text.charCodeAt(0)).added.push({ text, value });
  }

  /** The longest word that stands at `at`. */
  at(s: string, at: number): Entry<T> | undefined {
    const place = this.places[s.charCodeAt(at)];
    if (!place) return undefined;
    const words = this.byFirst[place - 1]!;
    if (words.added.length > 0) takeAdded(words);
    const longer = words.bySecond.get(s.charCodeAt(at + 1));
    if (longer === undefined) return words.single;
    for (const entry of longer) {
      const { codes } = entry;
      let k = 2;
      while (k < codes.length && codes[k] === s.charCodeAt(at + k)) k++;
      if (k >= codes.length) return entry;
    }
    return words.single;
  }

  private wordsLike(first: number): Words<T> {
    const place = (this.places[first] ||= this.byFirst.length + 1);
    return (this.byFirst[place - 1] ??= { single: undefined, bySecond: new Map(), added: [] });
  }
}

function takeAdded<T>(words: Words<T>): void {
  for (const { text, value } of words.added) {
    const entry = { text, value, codes: codesOf(text) };
    if (text.length === 1) words.single ??= entry;
    else insert(words.bySecond, entry);
  }
  words.added = [];
}

function insert<T>(bySecond: Map<number, Entry<T>[]>, entry: Entry<T>): void {
  const second = entry.codes[1]!;
  const bucket = bySecond.get(second);
  if (!bucket) {
    bySecond.set(second, [entry]);
    return;
  }
  if (bucket.some(({ text }) => text === entry.text)) return;
  const shorter = bucket.findIndex(({ text }) => text.length < entry.text.length);
  bucket.splice(shorter < 0 ? bucket.length : shorter, 0, entry);
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
