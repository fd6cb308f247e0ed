import {
  hasBrackets,
  KnownIdeographs,
  normalizeTitle,
  remembering,
  undecorated,
  withoutBrackets,
} from "../language";

interface Wanted<Key> {
  readonly key: Key;
  readonly title: string;
  readonly synonyms: readonly string[];
}

/** What a title stands for. */
export interface TitleMatch<Key> {
  readonly key: Key;
  /** It is not the official title. */
  readonly renamed: boolean;
  /** Only its beginning is a title. */
  readonly isPart?: true;
}

const longestTitle = 60;
/** Numbers, quotation marks and stars around a title. */
const mostDecoration = 12;

/** Finds which wanted title a found one stands for, through official titles first and synonyms then. */
export class TitleIndex<Key> {
  private readonly official = new Map<string, Key>();
  private readonly variants = new Map<string, Key>();
  private readonly undecorated = new Map<string, Key>();
  private readonly ideographs = new KnownIdeographs();
  private longest = 0;
  private readonly lookUp = remembering((title) => this.search(title));

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
    this.longest = Math.max(this.longest, whole.length);
    for (const form of formsOf(whole)) if (!into.has(form)) into.set(form, key);
    const plain = undecoratedForms(title);
    for (const form of plain) if (!this.undecorated.has(form)) this.undecorated.set(form, key);
    for (const form of [whole, ...plain]) this.ideographs.add(form);
  }

  /** The key a title stands for, and whether it is the official title. */
  find(text: string): TitleMatch<Key> | null {
    if (text.length > longestTitle || this.ideographs.holdsAnother(text)) return null;
    const whole = this.findWhole(text);
    if (whole) return whole;
    // A hint may stand below a title, or behind a stroke: 序号/必填.
    const [first = "", ...rest] = text.trim().split(/[\r\n/／|｜]+/);
    const match = rest.length > 0 ? this.findWhole(first) : null;
    return match && { ...match, renamed: true, isPart: true };
  }

  /** As `find`, for a text that is a title as a whole. */
  findWhole(text: string): TitleMatch<Key> | null {
    if (text.length > longestTitle || this.ideographs.holdsAnother(text)) return null;
    const title = normalizeTitle(text);
    if (!title || (!hasBrackets(title) && title.length > this.longest + mostDecoration)) return null;
    return this.lookUp(title);
  }

  private search(title: string): TitleMatch<Key> | null {
    for (const form of formsOf(title.toLowerCase())) {
      const official = this.official.get(form);
      if (official !== undefined) return { key: official, renamed: false };
      const variant = this.variants.get(form);
      if (variant !== undefined) return { key: variant, renamed: true };
    }
    for (const form of undecoratedForms(title)) {
      const key = this.undecorated.get(form);
      if (key !== undefined) return { key, renamed: true };
    }
    return null;
  }
}

/** A title as it is, and without its brackets. */
function formsOf(whole: string): string[] {
  const bare = withoutBrackets(whole);
  return bare && bare !== whole ? [whole, bare] : [whole];
}

/** The forms of a title without its decorations; brackets may stand around it or a word of it: 散乱污（加工点）名称. */
function undecoratedForms(text: string): string[] {
  const whole = undecorated(text).toLowerCase();
  if (!whole) return [];
  const forms = formsOf(whole);
  return hasBrackets(whole) ? [...forms, whole.replace(/[（）]/g, "")] : forms;
}
