import { z } from "zod";
import type { IsoDate } from "../language";

/** A text that says something. */
export const text = z.string().trim().min(1);

/** A key of the notice (`keys.ts`), or one that the campaign adds. */
export const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** A day that there is. */
export const isoDate = z.iso.date().transform((day) => day as IsoDate);

type Labels = Readonly<Record<string, string>>;

/** Words of which a campaign changes those that it likes. */
export function wordsLike<Words extends Labels>(words: Words) {
  const fields = Object.entries(words).map(([field, word]) => [field, text.default(word)]);
  const schema = z.strictObject(
    Object.fromEntries(fields) as { [Field in keyof Words]: z.ZodDefault<typeof text> },
  );
  return schema.prefault({} as z.input<typeof schema>);
}
