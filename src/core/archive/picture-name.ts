import { type Campaign, oncePerCampaign } from "../campaign";
import { comparable, fold, readNumeral, WordTable } from "../language";
import { placeNames, unitsInFileName } from "../roster";
import { startsWithStage, withoutStages } from "./stage";

/** A number that a name calls a site by. */
export interface NamedNumber {
  readonly is: "number" | "sequence";
  readonly value: number;
  /** 序号3, 3号, 编号0003 or 0003; a bare 3 may as well count pictures. */
  readonly isLabelled: boolean;
  /** Words follow right behind (3张三厂): by itself it says nothing. */
  readonly isWeak: boolean;
}

/** A file's or a folder's name, as far as it can say whose a picture is. */
export interface PictureName {
  readonly name: string;
  /** Lower case, in plain characters; places and units are blank. */
  readonly text: string;
  readonly units: readonly string[];
  readonly number: NamedNumber | null;
  /** It names several numbers: a picture of more than one site. */
  readonly hasSeveral: boolean;
  /** Nothing but a number, a stage and words for pictures stands in it. */
  readonly isOnlyNumber: boolean;
}

const pictureWords = /照片|相片|图片|截图|微信|现场|照|图|副本|复制|扫描|对比|qq/gu;
/** A camera's or a phone's own name for a picture: IMG_2019…, mmexport157…, dsc00012. */
const cameraName = /[a-z][a-z_-]*[\s_-]?\d[\d_-]*|[a-z]+/gu;
const day = /\d{4}年?(?:\d{1,2}月)?(?:\d{1,2}日?)?|\d{1,2}月(?:\d{1,2}[日号]?)?|\d+[.]\d+(?:[.]\d+)?/gu;

const blankPlaces = oncePerCampaign((campaign) => {
  const table = new WordTable<null>();
  table.add(
    placeNames(campaign).map((name) => comparable(name).toLowerCase()),
    null,
  );
  return { blank: (text: string) => withBlanks(text, table) };
});

const blankTrades = oncePerCampaign(({ sameSite }: Campaign) => {
  const table = new WordTable<null>();
  table.add(sameSite.tradeWords, null);
  return { take: (text: string) => withBlanks(text, table, "") };
});

function withBlanks(text: string, table: WordTable<null>, blank = " "): string {
  let out = "";
  for (let at = 0; at < text.length;) {
    const word = table.at(text, at);
    out += word ? blank : text[at]!;
    at += word ? word.text.length : 1;
  }
  return out;
}

/** A text in plain characters and lower case, its places and units blank. */
export function plainName(text: string, campaign: Campaign): string {
  const words = text
    .slice(0, 200)
    .split(/\s+/u)
    .map((word) => fold(comparable(word)).chars.toLowerCase());
  return blankPlaces(campaign).blank(words.join(" "));
}

/** A site's own name without places and marks, and with `core` without trade words too: 张三石材加工厂, 张三石材. */
export function ownName(name: string, campaign: Campaign): { readonly whole: string; readonly core: string } {
  const plain = plainName(name, campaign);
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, "");
  return { whole: letters(plain), core: letters(blankTrades(campaign).take(plain)) };
}

/**
 * The words of a picture's name that may be a site's: without places, days, numbers, stages and words for pictures.
 * `core` leaves out trade words too.
 */
export function nameWords(
  text: string,
  campaign: Campaign,
): { readonly whole: readonly string[]; readonly core: readonly string[] } {
  const said = withoutStages(text, campaign)
    .replace(day, " ")
    .replace(cameraName, " ")
    .replace(pictureWords, " ")
    .replace(/第?\d+[号#家户]?/gu, " ");
  const words = (each: string) => each.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  return { whole: words(said), core: words(blankTrades(campaign).take(said)) };
}

/** Reads the name of a file (without its ending) or of a folder. */
export function readPictureName(name: string, campaign: Campaign): PictureName {
  const text = plainName(name, campaign);
  const number = numberIn(text.trim(), campaign);
  const isOnlyNumber =
    number !== null &&
    /^[\s\p{P}\p{S}\d]*$/u.test(
      withoutStages(text, campaign)
        .replace(pictureWords, " ")
        .replace(/[第号家户#]|序号|编号/gu, " "),
    );
  const hasSeveral = namesSeveral(text, campaign);
  return { name, text, units: unitsInFileName(name, campaign), number, hasSeveral, isOnlyNumber };
}

const written = "([0-9]{1,6}|[〇零一二三四五六七八九十百]{1,5})";
const labelledNumber = new RegExp(`(?:编号|台账号|档案号)[:：_\\s-]*${written}`, "u");
const labelledSequence = new RegExp(
  `序号[:：_\\s-]*${written}|第${written}[家户个处号]|(?<![\\p{L}\\p{N}.-])${written}[号#](?![楼院路门车厂棚库地])`,
  "u",
);
const bare = /^[\p{P}\p{S}\s]*(?:no[.:]?|№)?\s*(\d+)(.*)$/u;

const list = new RegExp(`${written}[号#]?\\s*[、,，和及与~至到]\\s*第?${written}[号#家户]`, "u");
const longList = /0\d{3,}\s*[-、,，和及与~至到]\s*0\d{3,}/u;

/** 1、2号整治前, 0007和0008, 1号2号, 1整治前、2整治前. */
function namesSeveral(text: string, campaign: Campaign): boolean {
  if (list.test(text) || longList.test(text)) return true;
  const values = [...text.matchAll(/(?<=^|[号#]|[^\p{L}\p{N}._-])(\d{1,4})([号#]?)/gu)].flatMap(
    ({ 1: digits, 2: mark, 0: all, index }) =>
      mark !== "" || startsWithStage(text.slice(index + all.length), campaign) ? [Number(digits)] : [],
  );
  return new Set(values).size > 1;
}

function numberIn(text: string, campaign: Campaign): NamedNumber | null {
  const numbered = labelledNumber.exec(text)?.[1];
  if (numbered) return named(numbered, "number", true);
  const sequence = labelledSequence.exec(text)?.slice(1).find(Boolean);
  if (sequence) return named(sequence, isRegisterNumber(sequence) ? "number" : "sequence", true);
  const found = bare.exec(text);
  if (!found) return null;
  const [, digits, rest] = found as unknown as [string, string, string];
  // Longer runs are days, hours and counters of phones; 11.20 and 11月20日 are days.
  if (digits.length > 4 || /^(?:[年月日]|\.\d)/u.test(rest)) return null;
  const counted = /^[-_]\d{1,2}(?!\d)(.*)$/u.exec(rest);
  const behind = counted ? counted[1]! : rest;
  const isFree =
    behind === "" ||
    /^(?:[^\p{L}\p{N}]|[a-z](?![\p{L}\p{N}]))/u.test(behind) ||
    startsWithStage(behind, campaign);
  // 11-20张三厂 is a day.
  if (counted && !isFree) return null;
  if (/^[-_]\d/u.test(rest) && !counted) return null;
  const isLong = digits.length === 4;
  return { ...named(digits, isLong ? "number" : "sequence", isRegisterNumber(digits))!, isWeak: !isFree };
}

/** 编号 as 总台账 writes it, with the zeros before it. */
function isRegisterNumber(digits: string): boolean {
  return /^0\d{3,}$/.test(digits);
}

function named(text: string, is: NamedNumber["is"], isLabelled: boolean): NamedNumber | null {
  const value = /^\d+$/.test(text) ? Number(text) : (readNumeral(text, 0)?.value ?? 0);
  return value > 0 ? { is, value, isLabelled, isWeak: false } : null;
}
