/** Marks of a box that was chosen, in the order in which they speak; a crossed box is chosen where none is ticked. */
const ticked = /[☑✓✔√✅🗹þ◉⦿⊙▣■●⚫◼⬛★◆▲⊠是]/u;
const crossed = "☒";
const open = /[□☐○◯〇▢◻⬜⚪☆◇△×✗✘否]/u;
/** A tick typed as a letter before or behind one of the words alone: v关停取缔 整治改造. */
const typedTick = /(?<![A-Za-z])[vV](?![A-Za-z])/g;
const emptyBrackets = /\(\)|\[\]|【】|〔〕/gu;
const separator = /[()[\]【】〔〕、,/;:和或及]/u;

type Mark = "yes" | "no" | "letter";

/** A word that may be chosen, or a mark beside it. */
type Token<Key> = { readonly key: Key } | { readonly mark: Mark } | { readonly other: string };

/** Words that may be chosen, the longest first. */
export type Choices<Key> = readonly { readonly word: string; readonly key: Key }[];

/** Whether a text has marks of choosing. */
export function hasTicks(text: string): boolean {
  return (
    ticked.test(text) ||
    open.test(text) ||
    text.includes(crossed) ||
    text.search(emptyBrackets) >= 0 ||
    text.match(typedTick)?.length === 1
  );
}

const nothingTicked = /^[-—–_/\\0无xX]$/;

/**
 * Whether a cell that stands for one choice is ticked: √, 是, v, 1. Null where it says something else.
 * @param text without blanks.
 */
export function isTicked(text: string): boolean | null {
  const characters = [...text];
  if (characters.every((each) => open.test(each) || nothingTicked.test(each))) return false;
  return characters.every((each) => ticked.test(each) || each === crossed || /^[vV1]$/.test(each))
    ? true
    : null;
}

function tokensIn<Key>(text: string, choices: Choices<Key>): Token<Key>[] {
  const isCrossingYes = !ticked.test(text);
  const tokens: Token<Key>[] = [];
  for (let at = 0; at < text.length;) {
    const found = choices.find(({ word }) => text.startsWith(word, at));
    const character = String.fromCodePoint(text.codePointAt(at)!);
    at += found ? found.word.length : character.length;
    if (found) tokens.push({ key: found.key });
    else if (ticked.test(character)) tokens.push({ mark: "yes" });
    else if (character === crossed) tokens.push({ mark: isCrossingYes ? "yes" : "no" });
    else if (open.test(character)) tokens.push({ mark: "no" });
    else if (/[A-Za-z]/.test(character)) tokens.push({ mark: "letter" });
    else if (!separator.test(character)) tokens.push({ other: character });
  }
  return tokens;
}

/**
 * Reads which of several words are ticked: ☑关停取缔 □整治改造, 关停取缔（√）整治改造（ ）. None
 * where all are open; null where the marks do not tell.
 * @param text without blanks.
 */
export function readTicked<Key>(text: string, choices: Choices<Key>): ReadonlySet<Key> | null {
  const tokens = tokensIn(text.replace(emptyBrackets, "□"), choices);
  const first = tokens.find((token) => !("other" in token));
  if (!first) return null;
  const areBefore = "mark" in first;
  const marks = new Map<Key, Mark>();
  const keys = new Set<Key>();
  let waiting: Mark | null = null;
  let last: Key | null = null;
  for (const token of tokens) {
    if ("key" in token) {
      keys.add(token.key);
      if (areBefore && waiting) marks.set(token.key, waiting);
      waiting = null;
      last = token.key;
    } else if ("mark" in token) {
      waiting = token.mark;
      if (!areBefore && last !== null) marks.set(last, token.mark);
    } else waiting = null;
  }
  const having = (mark: string) => new Set([...keys].filter((key) => marks.get(key) === mark));
  const chosen = having("yes");
  if (chosen.size > 0) return chosen;
  if (keys.size > 1 && having("no").size === keys.size) return new Set();
  // A tick of a font that was lost is a letter among open boxes: R关停取缔 □整治改造.
  const lost = having("letter");
  const others = having("no").size;
  return lost.size === 1 && keys.size > 1 && (others === 0 || others === keys.size - 1) ? lost : null;
}
