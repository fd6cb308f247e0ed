export { readCount, readCountWithUnit } from "./counts";
export { chineseDate, dateOfSerial, serialOfDate } from "./dates";
export { editDistance } from "./edit-distance";
export { chineseRunEnd, digitRunEnd, isAsciiDigit, isChineseNumeral, isLatin, readNumeral } from "./numerals";
export { fold } from "./simplified";
export { isFilled, isUntidy, tidy, withoutBlanks } from "./tidy";
export { takingAway } from "./without-words";
export { WordTable } from "./word-table";
export { type DateParts, inferYear, parseDate, scanDate, toIso } from "./written-dates";
