/** Characters that stand for themselves however a text is folded, and no brackets, which hide what is between them. */
const plainCharacters = /^[\u4E00-\u9FFFA-Za-z0-9 ，。、；：.,;:%+*~-]+$/;
const ideograph = /[\u4E00-\u9FFF]/g;
/** Ideographs that may number a title. */
const numerals = "一二三四五六七八九十";

/**
 * The ideographs of some titles. Nearly every text that is asked about is no title, which an ideograph that none of them
 * has tells at once, without taking anything off the text.
 */
export class KnownIdeographs {
  private readonly known = new Set(numerals);

  constructor(titles: Iterable<string> = []) {
    for (const title of titles) this.add(title);
  }

  add(title: string): void {
    for (const [character] of title.matchAll(ideograph)) this.known.add(character);
  }

  /** Whether a text holds an ideograph that no title has; between brackets anything may stand. */
  holdsAnother(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x4e00 && code <= 0x9fff && !this.known.has(text[i]!)) return plainCharacters.test(text);
    }
    return false;
  }

  /** The same of two texts as one, without putting them together. */
  holdAnother(before: string, behind: string): boolean {
    const [isBefore, isBehind] = [this.holdsAnother(before), this.holdsAnother(behind)];
    return (isBefore && (isBehind || isPlain(behind))) || (isBehind && isPlain(before));
  }
}

function isPlain(text: string): boolean {
  return text === "" || plainCharacters.test(text);
}
