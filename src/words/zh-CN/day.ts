/** `2019-11-20` as people write it here: 2019年11月20日; empty without a date. */
export function dayText(date: string | null): string {
  if (!date) return "";
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
