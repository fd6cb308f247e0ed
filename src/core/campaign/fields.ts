import { z } from "zod";

/** A text that says something. */
export const text = z.string().trim().min(1);

/** A key of the notice (`keys.ts`), or one that the campaign adds. */
export const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

export const isoDate = z.iso.date();
