const two = (number: number) => String(number).padStart(2, "0");

/** Today where the person is, as YYYY-MM-DD. Only this file of the pane looks at the clock. */
export function todayHere(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The time where the person is, as HH:MM. */
export function timeHere(): string {
  const now = new Date();
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
