import {
  type CellValue,
  parseRange,
  sheetNamed,
  valueAt,
  type WorkbookSnapshot,
} from "../../src/core/workbook";

class Unknown extends Error {}

/** A formula whose result is an error. */
class Failed extends Error {
  constructor(readonly value: string) {
    super(value);
  }
}

/**
 * The result of a formula of the few kinds the tests write: numbers, texts, references, + - * / &, SUM and ROW.
 * Null for any other: its result then stays as it was.
 */
export function calculate(workbook: WorkbookSnapshot, home: string, row: number, formula: string): CellValue {
  const tokens =
    formula
      .slice(1)
      .match(/'(?:[^']|'')*'![A-Z$]+[0-9$]+(?::[A-Z$]+[0-9$]+)?|[^\s+\-*/&(),"']+|"[^"]*"|[+\-*/&(),]/gi) ??
    [];
  let at = 0;
  const next = () => tokens[at++];
  const cells = (token: string): CellValue[] => {
    const bang = token.lastIndexOf("!");
    const name = bang < 0 ? home : token.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
    const range = parseRange(token.slice(bang + 1).replaceAll("$", ""));
    const sheet = sheetNamed(workbook, name);
    if (!range || !sheet) throw new Unknown();
    const found: CellValue[] = [];
    for (let r = range.top; r <= range.bottom; r++)
      for (let c = range.left; c <= range.right; c++) found.push(valueAt(sheet, r, c));
    return found;
  };
  const number = (value: CellValue): number => (typeof value === "number" ? value : 0);
  const atom = (): CellValue => {
    const token = next();
    if (token === undefined) throw new Unknown();
    if (token === "-") return -number(atom());
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^[0-9.]+$/.test(token)) return Number(token);
    if (token === "(") {
      const inner = sum();
      if (next() !== ")") throw new Unknown();
      return inner;
    }
    if (/^row$/i.test(token) && tokens[at] === "(" && tokens[at + 1] === ")") {
      at += 2;
      return row + 1;
    }
    if (/^sum$/i.test(token) && next() === "(") {
      let total = 0;
      do total += cells(next() ?? "").reduce<number>((all, value) => all + number(value), 0);
      while (next() === ",");
      return total;
    }
    const [only, ...others] = cells(token);
    if (others.length > 0) throw new Unknown();
    return only ?? 0;
  };
  const product = (): CellValue => {
    let left = atom();
    while (tokens[at] === "*" || tokens[at] === "/") {
      const multiplies = next() === "*";
      const right = number(atom());
      if (!multiplies && right === 0) throw new Failed("#DIV/0!");
      left = multiplies ? number(left) * right : number(left) / right;
    }
    return left;
  };
  const sum = (): CellValue => {
    let left = product();
    while (["+", "-", "&"].includes(tokens[at] ?? "")) {
      const sign = next();
      const right = product();
      left =
        sign === "&"
          ? `${left as string}${right as string}`
          : number(left) + (sign === "+" ? 1 : -1) * number(right);
    }
    return left;
  };
  try {
    const result = sum();
    return at === tokens.length ? result : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    if (error instanceof Failed) return { error: error.value };
    throw error;
  }
}
