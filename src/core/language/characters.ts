import { remembering } from "./remembering";

/** What the radicals from U+2E80 on look like in ordinary text; a dot where there is no such character. */
const supplement =
  "·厂乛乚乙亻冂·刀刂卜㔾小小兀尣尢·巳幺彑彐忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王·目示礻·糹纟罓罒㓁冗·羊··耂" +
  "肀聿肉·艹艹艹虎衤覀西见角·讠贝·车辶辶辶邑钅長镸长门·阝雨青韦页风飞食·飠饣·马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const firstSupplement = 0x2e80;

/** Letters, digits and ideographs; a sign such as ①, ㎡ or ½ says more than the plain characters it falls into. */
const letter = /^[\p{Nd}\p{Lu}\p{Ll}\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** An ideograph, a letter or a digit of every day: what nearly every text is made of. */
export function isUsual(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

/** Whether a text begins and ends in such a character: then no mark stands at its ends, and none need be looked for. */
export function hasUsualEnds(text: string): boolean {
  return text !== "" && isUsual(text.charCodeAt(0)) && isUsual(text.charCodeAt(text.length - 1));
}

const plainOf = remembering((character): string => {
  const radical = supplement[character.charCodeAt(0) - firstSupplement] ?? "·";
  if (radical !== "·") return radical;
  if (!letter.test(character)) return character;
  const plain = character.normalize("NFKC");
  return plain.length <= character.length ? plain : character;
});

/**
 * The character that people mean by one in another dress, as texts copied from a PDF or a telephone hold them: a
 * radical (⼯, ⻅) for the ideograph, a full-width or mathematical digit or letter for the plain one. All others are
 * as they are.
 */
export function plainCharacter(character: string): string {
  return character.length === 1 && isUsual(character.charCodeAt(0)) ? character : plainOf(character);
}
