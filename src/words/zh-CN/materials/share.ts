/** So many of so many in percent, to a tenth: 66.7%; all only when it is all, and none only when it is none. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return "—";
  const tenths = Math.round((part * 1000) / whole);
  const kept = part === whole ? 1000 : part === 0 ? 0 : Math.min(999, Math.max(1, tenths));
  return `${kept / 10}%`;
}
