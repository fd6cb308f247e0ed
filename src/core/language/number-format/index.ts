import { shownDigits } from "./digits";
import { type FormatSection, sectionsOf } from "./sections";
import { shownTime } from "./time";

const longestCode = 255;

/** The section of a format for a number, and whether it leaves the sign to be shown. */
function sectionFor(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection; isSigned: boolean } {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition)) {
    const fitting = sections.slice(0, 2).find(({ condition }) => condition?.(value));
    return { section: fitting ?? sections[Math.min(sections.length, 3) - 1]!, isSigned: true };
  }
  if (value < 0 && second) return { section: second, isSigned: false };
  if (value === 0 && third) return { section: third, isSigned: false };
  return { section: first!, isSigned: true };
}

/**
 * A number as a cell shows it: dates, percents, fractions and digits by the cell's number format, without the blanks
 * that only keep its place.
 */
export function shownNumber(value: number, code: string, date1904: boolean): string {
  if (code.length > longestCode || !Number.isFinite(value)) return String(value);
  const { section, isSigned } = sectionFor(value, sectionsOf(code));
  const size = Math.abs(value);
  const shown = section.isTime
    ? shownTime(value, section, date1904)
    : shownDigits(size, section, isSigned && value < 0 && size > 0);
  return (shown ?? String(value)).trim();
}

/** Whether a number format shows a number as a date or a time. */
export function isTimeFormat(code: string): boolean {
  return code.length <= longestCode && sectionsOf(code)[0]!.isTime;
}
