import type { Campaign, ColumnKey } from "../../campaign";
import { tidy, type IsoDate } from "../../language";
import { readContact } from "./read-contact";
import { readDisposition } from "./read-disposition";

/** What the cells of a column say of what they may be. */
export type Looks = "like" | "unlike" | "empty";

const today = "9999-12-31" satisfies IsoDate;
const quantity = /[\d一二三四五六七八九十百两] ?[台套条部个件组架座口只辆张根把块]/;
const someWords = /\p{Script=Han}/u;
const wholeNumber = /^\d{1,5}$/;
const shortWord = /^[\p{Script=Han}·]{2,3}$/u;
/** 已约谈, 整改中: how far something is, in as few characters as a name. */
const state = /^[已未正待拟尚将]|[中完毕]$/;
const townEnding = /[镇乡]$|街道$/;
const dayOrNumber = /^[\d\s.,%/\-年月日号至—～~]+$/;

type Test = (text: string, campaign: Campaign) => boolean;

const isPersonName: Test = (text) => shortWord.test(text) && !state.test(text);

const isDisposition: Test = (text, campaign) =>
  ["one", "several"].includes(readDisposition(text, campaign).kind);

const hasPhone: Test = (text, { areaCode, landlineDigits }) =>
  readContact(text, { areaCode, landlineDigits, today }).phones.some(({ canonical }) => canonical !== null);

const isTown: Test = (text, { town }) => text.includes(town) || townEnding.test(text);

/** What only one of the columns holds. */
const distinctive: Readonly<Partial<Record<ColumnKey, Test>>> = {
  disposition: isDisposition,
  operatorContact: hasPhone,
  town: isTown,
};

/** Words that are none of what another column is for. */
const isOwnWords: Test = (text, campaign) =>
  someWords.test(text) &&
  !dayOrNumber.test(text) &&
  !isDisposition(text, campaign) &&
  !hasPhone(text, campaign) &&
  !isTown(text, campaign);

const tests: Readonly<Partial<Record<ColumnKey, Test>>> = {
  ...distinctive,
  operatorContact: (text, campaign) => hasPhone(text, campaign) || isPersonName(text, campaign),
  sequence: (text) => wholeNumber.test(text),
  equipment: (text, campaign) => quantity.test(text) || isOwnWords(text, campaign),
  // What was done may be told with places, names and words of the disposition.
  progress: (text, campaign) =>
    someWords.test(text) && !isPersonName(text, campaign) && !dayOrNumber.test(text),
  remarks: () => true,
};

/** A row of a ledger has ten cells, and hardly one of anything else has so many with a disposition among them. */
const fewestCells = 5;

/** Whether the texts of a row look like a site's: a disposition, and a telephone number or the town. */
export function looksLikeSite(texts: readonly string[], campaign: Campaign): boolean {
  const filled = texts.map((text) => tidy(text.slice(0, 300))).filter((text) => text !== "");
  if (filled.length < fewestCells) return false;
  const count = (test: Test) => filled.filter((text) => test(text, campaign)).length;
  // A table of numbers has every disposition among its titles.
  const dispositions = count(isDisposition);
  return (
    dispositions > 0 && dispositions < campaign.dispositions.length && count(hasPhone) + count(isTown) > 0
  );
}

/** Whether texts count the rows: 1, 2, 3. */
function countsRows(texts: readonly string[]): boolean {
  return texts.every((text, i) => wholeNumber.test(text) && Number(text) === Number(texts[0]) + i);
}

/** Judges the texts of a column by what most of them are. */
export function looksLike(key: ColumnKey, texts: readonly string[], campaign: Campaign): Looks {
  const filled = texts.map((text) => tidy(text.slice(0, 300))).filter((text) => text !== "");
  if (filled.length === 0) return "empty";
  const test = tests[key] ?? isOwnWords;
  return mostly(filled, (text) => test(text, campaign)) ? "like" : "unlike";
}

/** Whether texts can be of one column alone: dispositions, telephone numbers, the town's name, the numbers of rows. */
export function looksOnlyLike(key: ColumnKey, texts: readonly string[], campaign: Campaign): boolean {
  const test = distinctive[key];
  const filled = texts.map((text) => tidy(text.slice(0, 300))).filter((text) => text !== "");
  if (filled.length < 2) return false;
  if (key === "sequence") return countsRows(filled);
  return test !== undefined && filled.every((text) => test(text, campaign));
}

function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length * 3 >= texts.length * 2;
}
