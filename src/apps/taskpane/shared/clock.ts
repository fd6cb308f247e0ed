import { dayOfClock, type IsoDate } from "../../../core/language";

const two = (number: number) => String(number).padStart(2, "0");

/** Today where the person is, as YYYY-MM-DD. Only this file of the pane looks at the clock. */
export function todayHere(): IsoDate {
  return dayOfClock(new Date());
}

/** The time where the person is, as HH:MM. */
export function timeHere(): string {
  const now = new Date();
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
