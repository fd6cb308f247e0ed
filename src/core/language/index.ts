export { hasUsualEnds, plainCharacter } from "./characters";
export { dice, inOrder, tokensOf } from "./bigrams";
export { readCount, readCountWithUnit } from "./counts";
export { chineseDate, dateOfSerial, dayOfClock, type IsoDate, serialOfDate } from "./dates";
export { editDistance } from "./edit-distance";
export { fileName } from "./file-name";
export {
  chineseNumerals,
  chineseRunEnd,
  digitRunEnd,
  isAsciiDigit,
  isChineseNumeral,
  isLatin,
  type Numeral,
  readNumeral,
} from "./numerals";
export { fold } from "./simplified";
export { KnownIdeographs } from "./known-ideographs";
export { remembering } from "./remembering";
export { shortened } from "./shortened";
export { hasBrackets, normalizeTitle, undecorated, withoutBrackets } from "./titles";
export { innerQuotes } from "./quotes";
export { isTimeFormat, shownNumber } from "./number-format";
export { comparable, isFilled, isUntidy, tidy, withoutBlanks } from "./tidy";
export { takingAway } from "./without-words";
export { WordTable } from "./word-table";
export { type DateParts, inferYear, isoDate, parseDate, scanDate, toIso } from "./written-dates";
