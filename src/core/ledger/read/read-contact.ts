import type { IsoDate } from "../../language";
import type { Contact } from "../contact";
import { classifyPhone, digitRuns, type Landlines } from "./phone-numbers";

const scientificNumber = /\d(?:\.\d{1,20})?[Ee]\+\d{1,3}|\d\.\d{1,20}[Ee]\d{1,3}/;
const idNumber = /(?<!\d)\d{17}[\dXx](?![\dXx])/g;
const idLength = 18;
const noIds: string[] = [];
const phoneWords =
  /联系电话|联系方式|联系人|电话|手机号码|手机号|手机|号码|[Tt][Ee][Ll]|身份证号码|身份证号|身份证/g;
/** Words that say what somebody is, not who. */
const roleWords = /经营者|负责人|法定代表人|法人代表|法人|业主/g;
const noNames = new RegExp(`${phoneWords.source}|${roleWords.source}`);
/** The words of the catalogue that do not make a name of an operator. */
const wordsThatAreNoName = /联系电话|联系方式|电话|手机|[Tt][Ee][Ll]/g;
const honorifics = /(先生|女士|小姐|经理|老板|厂长|主任|总)$/;
const nameCharacters = /[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z·]*/gu;
const nameCharacter = /[\p{Script=Han}A-Za-z]/u;

/** A cell longer than this is no contact; what lies beyond is not read as numbers. */
const longestRead = 2000;

function isDate(digits: string, today: IsoDate): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year! < 1900 || digits > today.replaceAll("-", "")) return false;
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day!;
}

/** The 18-digit ID numbers in a text: digits 7–14 are a date from 1900 to today. */
export function idNumbersIn(text: string, today: IsoDate): string[] {
  if (text.length < idLength) return noIds;
  return (text.slice(0, longestRead).match(idNumber) ?? noIds).filter((id) => isDate(id.slice(6, 14), today));
}

function blankOut(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replace(part, "，".repeat(part.length)), text);
}

/**
 * Reads 经营者及联系方式: “经营者及联系方式” wants a name and at least one telephone number; a cell may
 * hold several of both.
 * @param text tidied text; for name and number in two columns, both joined by a blank.
 * @param today the latest date an ID number may carry.
 */
export function readContact(text: string, options: Landlines & { readonly today: IsoDate }): Contact {
  const read = text.slice(0, longestRead);
  const idNumbers = idNumbersIn(read, options.today);
  const scientific = /[Ee]/.test(read) ? (scientificNumber.exec(read)?.[0] ?? null) : null;
  const numbers = blankOut(read, scientific ? [...idNumbers, scientific] : idNumbers);

  const words = withoutCodes(noNames.test(numbers) ? withoutNoNames(numbers) : numbers);
  const names = namesIn(words);
  const runs = digitRuns(numbers, options);
  const numberFirst = runs.length > 0 && names.length > 0 && runs[0]!.start < names[0]!.start;
  const ownerOf = (start: number): string =>
    (numberFirst ? names.find((name) => name.start > start) : names.findLast((name) => name.start < start))
      ?.name ?? "";
  return {
    names: names.map((name) => name.name),
    phones: runs.map(({ digits, start }) => {
      const { kind, canonical } = classifyPhone(digits, options);
      return { digits, owner: ownerOf(start), kind, canonical };
    }),
    scientific,
    idNumbers,
    hasName: nameCharacter.test(words === numbers ? words : numbers.replace(wordsThatAreNoName, "")),
  };
}

/** A credit code or a licence's number has letters that name nobody. */
const code = /(?=\d*[A-Za-z])(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g;
const nameAndNumber = /^[A-Za-z]+\d{11}$|^\d{11}[A-Za-z]+$/;

function withoutCodes(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(code, (found) => (nameAndNumber.test(found) ? found : " ".repeat(found.length)));
}

function withoutNoNames(text: string): string {
  const blank = (word: string) => " ".repeat(word.length);
  return text.replace(phoneWords, blank).replace(roleWords, blank);
}

/** One character is no name: 陈 某 is written so to stand as wide as 陈某某. */
const lonelyCharacter = /^\p{Script=Han}$/u;

function namesIn(words: string): { name: string; start: number }[] {
  const names: { name: string; start: number }[] = [];
  nameCharacters.lastIndex = 0;
  let end = 0;
  for (let match; (match = nameCharacters.exec(words));) {
    const [text] = match;
    const last = names.at(-1);
    if (last && lonelyCharacter.test(last.name) && last.start + 1 === end && isBlank(words, end, match.index))
      last.name += text;
    else names.push({ name: text, start: match.index });
    end = match.index + text.length;
  }
  return names
    .map(({ name, start }) => ({ name: name.replace(honorifics, ""), start }))
    .filter(({ name }) => name !== "");
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === "";
}
