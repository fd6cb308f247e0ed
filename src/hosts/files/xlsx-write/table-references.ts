/** A column's title as references to tables write it. */
const quoted = (title: string): string => title.replace(/['[\]#]/g, "'$&");

/** Where the bracket that opens at `open` closes; -1 where it does not. */
function closing(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const c = formula[at];
    if (c === "'") at++;
    else if (c === "[") depth++;
    else if (c === "]" && --depth === 0) return at;
  }
  return -1;
}

/** A formula in which a column of a table is called by another title: `表1[地址]`, `表1[[#This Row],[地址]]`, `表1[@地址]`. */
export function renameTableColumn(formula: string, table: string, from: string, to: string): string {
  const lower = formula.toLowerCase();
  const wanted = `${table.toLowerCase()}[`;
  if (!lower.includes(wanted)) return formula;
  const [old, fresh] = [quoted(from), quoted(to)];
  let made = "";
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === '"') {
      const end = formula.indexOf('"', at + 1);
      const next = end < 0 ? formula.length : end + 1;
      made += formula.slice(at, next);
      at = next;
      continue;
    }
    const isHere = lower.startsWith(wanted, at) && !/[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? "");
    const open = at + table.length;
    const close = isHere ? closing(formula, open) : -1;
    if (close < 0) {
      made += formula[at++];
      continue;
    }
    made += formula.slice(at, open) + renameInGroup(formula.slice(open, close + 1), old, fresh);
    at = close + 1;
  }
  return made;
}

function renameInGroup(group: string, old: string, fresh: string): string {
  if (group === `[${old}]`) return `[${fresh}]`;
  if (group === `[@${old}]`) return `[@[${fresh}]]`;
  return group.replaceAll(`[${old}]`, () => `[${fresh}]`);
}
