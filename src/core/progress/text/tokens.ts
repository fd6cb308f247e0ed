import type { IsoDate } from "../../language";
import type { Role } from "./lexicon";
import type { Measure } from "./units";

/** What a stretch of the folded text is: a word of the lexicon, or one of the forms that no list can hold. */
export type TokenRole =
  | Exclude<Role, "plain">
  | "text"
  | "stop"
  | "comma"
  | "openBracket"
  | "closeBracket"
  | "colon"
  | "date"
  | "vagueDate"
  | "deadline"
  | "number";

/** A stretch of the folded text, `[start, end)`. */
export interface Token {
  role: TokenRole;
  start: number;
  end: number;
  /** `date`: the day; `vagueDate`: one near the end of its month. */
  date?: IsoDate;
  /** `number`: how many; null where the text names none. */
  value?: number | null;
  approximate?: boolean;
  /** `number`: what its unit can count; absent where there is no unit. */
  measure?: Measure;
  /** `openBracket`: index of the closing bracket's token. */
  match?: number;
}
