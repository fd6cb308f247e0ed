import type { Group } from "./groups";

/** The first groups that hold so many lines, the last one cut, and how many lines are left over. */
export function firstLines(groups: readonly Group[], limit: number): { shown: Group[]; rest: number } {
  const shown: Group[] = [];
  let left = limit;
  let rest = 0;
  for (const group of groups) {
    const findings = group.findings.slice(0, left);
    if (findings.length > 0) shown.push({ ...group, findings });
    left -= findings.length;
    rest += group.findings.length - findings.length;
  }
  return { shown, rest };
}
