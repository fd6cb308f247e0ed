const day = 86_400;

const dateTime = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,20}))?)?)?Z?$/;
const duration = /^(-?)P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,20})?)S)?)?$/;

/** Microseconds are what other readers keep of a second. */
function seconds(hours = "0", minutes = "0", whole = "0", fraction = "0"): number {
  return (
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(whole) +
    Math.round(Number(`0.${fraction}`) * 1e6) / 1e6
  );
}

/** Days of an ISO 8601 duration such as `PT24H0M0.000S`; null when it is none. */
function daysOfDuration(text: string): number | null {
  const match = duration.exec(text);
  if (!match || text.endsWith("P") || text.endsWith("T")) return null;
  const [, sign, days, hours, minutes, rest] = match;
  const [whole, fraction] = (rest ?? "0").split(".");
  const total = Number(days ?? 0) * day + seconds(hours, minutes, whole, fraction);
  return (sign ? -total : total) / day;
}

/** The serial number of an ISO 8601 date, time, both or a duration, in the workbook's date system; null otherwise. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const trimmed = text.trim();
  const match = dateTime.exec(trimmed);
  if (!match || (match[1] === undefined && match[4] === undefined)) return daysOfDuration(trimmed);
  const [, y, m, d, ...time] = match;
  const ofDay = seconds(...(time as [string?, string?, string?, string?]));
  if (y === undefined) return ofDay / day;
  const days = Math.round(Date.UTC(Number(y), Number(m) - 1, Number(d)) / day / 1000);
  if (date1904) return days + 24_107 + ofDay / day;
  const serial = days + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return (serial > 0 && serial <= 60 ? serial - 1 : serial) + ofDay / day;
}
