import { MEASURES, NOMINAL, PARK, WORDS, type Role } from "./lexicon";

/** One word of the lexicon and what it is. */
export interface Word {
  text: string;
  role: Role;
}

export type Measure = keyof typeof MEASURES;

/** A word with its code units, so that a look-up compares numbers only. */
export interface Entry<T> {
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
  add(list: string, value: T): void {
    for (const text of list.split(" ")) {
      if (text === "") continue;
      const bucket = (this.byFirst[text.charCodeAt(0)] ??= []);
      if (bucket.some((entry) => entry.text === text)) continue;
      bucket.push({ text, value, codes: Array.from(text, (c) => c.charCodeAt(0)) });
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

export const lexicon = new WordTable<Role>();
for (const role of Object.keys(WORDS) as Role[]) lexicon.add(WORDS[role], role);

export const measures = new WordTable<Measure>();
for (const measure of Object.keys(MEASURES) as Measure[]) measures.add(MEASURES[measure], measure);

export const nominals = new WordTable<true>();
nominals.add(NOMINAL, true);

export const parks = new WordTable<true>();
parks.add(PARK, true);
