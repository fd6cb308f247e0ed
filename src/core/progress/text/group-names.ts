import { readNumeral } from "../../language";

/** How far the next group of a series is told of, and how many there may be. */
const FARTHEST_GROUP = 14;
const MOST_GROUPS = 20;
const GROUPS_AFTER =
  /^[^、，,。；;]{0,4}\d+[人名][次]?[、，,；;][^、，,。；;]{0,4}?([\d一二三四五六七八九十]+)组/;
const GROUPS_BEFORE =
  /([\d一二三四五六七八九十]+)组[^、，,。；;]{0,4}\d+[人名]次?[、，,；;][^、，,。；;\d]{0,4}$/;

/** 一组8人、二组7人: groups that are named by their numbers. */
export function isInSeries(s: string, start: number, end: number, value: number | null): boolean {
  if (value === null || value < 1 || value > MOST_GROUPS) return false;
  const isFirst = value === 1;
  const words = isFirst
    ? s.slice(end, end + FARTHEST_GROUP)
    : s.slice(Math.max(0, start - FARTHEST_GROUP), start);
  const groups = isFirst ? GROUPS_AFTER.exec(words) : GROUPS_BEFORE.exec(words);
  return readNumeral(groups?.[1] ?? "", 0)?.value === (isFirst ? 2 : value - 1);
}
