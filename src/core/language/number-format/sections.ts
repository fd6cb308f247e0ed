/** A piece of a number format: what it stands for, or words that are shown as they are. */
export type FormatToken =
  | { readonly kind: "words"; readonly text: string }
  /** y m d h s and their like, as often as they stand there. */
  | { readonly kind: "time"; readonly text: string }
  /** 0 # ? . , % / E and the text itself. */
  | { readonly kind: "digit"; readonly text: string };

/** One of the up to four parts of a format, for one kind of value. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly isTime: boolean;
  /** Numbers in Chinese, as [DBNum1] asks. */
  readonly isChinese: boolean;
  /** In the characters of cheques, as [DBNum2] asks: 壹佰. */
  readonly isFormal: boolean;
  readonly condition: ((value: number) => boolean) | null;
}

const pattern =
  /"([^"]*)"|[\\!](.)|_.|\*.|\[([^\]]*)\]|(AM\/PM|A\/P|上午\/下午)|(General|E[+-]|[0#?.,%/@])|([ymdhsega])\6*|([^])/giu;

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
};

function conditionOf(text: string): FormatSection["condition"] {
  const [, sign, number] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(text) ?? [];
  const compare = sign === undefined ? undefined : comparisons[sign];
  return compare ? (value) => compare(value, Number(number)) : null;
}

function readSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"] = null;
  let isChinese = false;
  let isFormal = false;
  let isTime = false;
  const words = (text: string) => tokens.push({ kind: "words", text });
  for (const [all, quoted, escaped, bracket, noon, digit, time, other] of code.matchAll(pattern)) {
    if (quoted !== undefined) words(quoted);
    else if (escaped !== undefined) words(escaped);
    else if (bracket !== undefined) {
      const elapsed = /^(?:h+|m+|s+)$/i.test(bracket);
      isTime ||= elapsed;
      if (elapsed) tokens.push({ kind: "time", text: `[${bracket[0]!.toLowerCase()}]` });
      else if (/^DBNum[12]$/i.test(bracket)) {
        isChinese = true;
        isFormal = bracket.endsWith("2");
      } else if (bracket.startsWith("$")) words(bracket.slice(1).split("-")[0]!);
      else condition ??= conditionOf(bracket);
    } else if (noon !== undefined || time !== undefined) {
      isTime = true;
      tokens.push({ kind: "time", text: all.toLowerCase() });
    } else if (digit !== undefined) tokens.push({ kind: "digit", text: all });
    else if (other !== undefined) words(other);
    else if (all.startsWith("_")) words(" ");
  }
  return { tokens, isTime, isChinese, isFormal, condition };
}

/** Splits a format at the semicolons that stand outside of words. */
function split(code: string): string[] {
  const parts = [""];
  for (const [piece] of code.matchAll(/"[^"]*"|[\\!].|\[[^\]]*\]|[^]/gu)) {
    if (piece === ";") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** What a computer set to Chinese shows for the formats that leave it to the computer. */
function ofComputer(code: string): string {
  if (/\[\$-F800\]/i.test(code)) return 'yyyy"年"m"月"d"日"';
  return /\[\$-F400\]/i.test(code) ? "h:mm:ss" : code;
}

const known = new Map<string, readonly FormatSection[]>();
const mostKnown = 200;

/** The sections of a number format. */
export function sectionsOf(code: string): readonly FormatSection[] {
  let sections = known.get(code);
  if (!sections) {
    if (known.size >= mostKnown) known.clear();
    known.set(code, (sections = split(ofComputer(code)).map(readSection)));
  }
  return sections;
}
