const day = 86_400_000;

/** The serial number of an ISO 8601 date, time or both in the workbook's date system; null when it is none. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?Z?$/.exec(
    text.trim(),
  );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [, y, m, d, hours, minutes, seconds, fraction] = match;
  const time =
    (Number(hours ?? 0) * 3600 +
      Number(minutes ?? 0) * 60 +
      Number(seconds ?? 0) +
      Number(`0.${fraction ?? 0}`)) /
    86_400;
  if (y === undefined) return time;
  const days = Math.round(Date.UTC(Number(y), Number(m) - 1, Number(d)) / day);
  if (date1904) return days + 24_107 + time;
  const serial = days + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return (serial < 61 ? serial - 1 : serial) + time;
}
