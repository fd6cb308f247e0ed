import { hasBrackets, normalizeTitle, withoutBrackets } from "../language";

interface Wanted<Key> {
  readonly key: Key;
  readonly title: string;
  readonly synonyms: readonly string[];
}

/** Finds which wanted title a found one stands for, through official titles first and synonyms then. */
export class TitleIndex<Key> {
  private readonly official = new Map<string, Key>();
  private readonly variants = new Map<string, Key>();
  private longest = 0;

  constructor(wanted: readonly Wanted<Key>[]) {
    for (const { key, title } of wanted) {
      this.remember(this.official, title, key);
    }
    for (const { key, synonyms } of wanted) {
      for (const synonym of synonyms) this.remember(this.variants, synonym, key);
    }
  }

  private remember(into: Map<string, Key>, title: string, key: Key): void {
    const whole = normalizeTitle(title).toLowerCase();
    const bare = withoutBrackets(whole);
    this.longest = Math.max(this.longest, whole.length);
    if (!into.has(whole)) into.set(whole, key);
    if (bare && !into.has(bare)) into.set(bare, key);
  }

  /** The key a title stands for, and whether it is the official title. */
  find(text: string): { key: Key; renamed: boolean } | null {
    if (text.length > 60) return null;
    const title = normalizeTitle(text);
    // Nearly every text that is asked about is no title: those too long without a bracket are none at once.
    if (!title || (title.length > this.longest && !hasBrackets(title))) return null;
    const whole = title.toLowerCase();
    const bare = withoutBrackets(whole);
    for (const form of bare && bare !== whole ? [whole, bare] : [whole]) {
      const official = this.official.get(form);
      if (official !== undefined) return { key: official, renamed: false };
      const variant = this.variants.get(form);
      if (variant !== undefined) return { key: variant, renamed: true };
    }
    return null;
  }
}
