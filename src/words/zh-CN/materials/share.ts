/**
 * So many of so many in percent, to a tenth: 66.7%, 40.0%; all (100%) only when it is all, and none (0%) only when it is
 * none.
 */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return "—";
  if (part === whole) return "100%";
  if (part === 0) return "0%";
  const tenths = Math.round((part * 1000) / whole);
  return `${(Math.min(999, Math.max(1, tenths)) / 10).toFixed(1)}%`;
}
