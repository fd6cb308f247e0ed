import { z } from "zod";
import type { IsoDate } from "../language";

/** A text that says something. */
export const text = z.string().trim().min(1);

/** A key of the notice (`keys.ts`), or one that the campaign adds. */
export const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** A day that there is. */
export const isoDate = z.iso.date().transform((day) => day as IsoDate);
