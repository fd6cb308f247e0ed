/** Today where the person is, as YYYY-MM-DD: the only place of the pane that looks at the clock. */
export function todayHere(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
