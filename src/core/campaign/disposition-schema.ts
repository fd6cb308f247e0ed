import { z } from "zod";
import { isoDate, key, text } from "./fields";
import { completionKinds, type CompletionKind } from "./keys";

/** What a disposition of the notice is done by. */
const doneByDefault: Readonly<Record<string, readonly CompletionKind[]>> = {
  closure: ["closed"],
  rectification: ["rectified"],
  relocation: ["relocated"],
};

/** A way to deal with a site, one of the three of the notice or one that the campaign adds. */
export const dispositionSchema = z
  .strictObject({
    key,
    word: text,
    synonyms: z.array(text),
    /** The last day of its stage. */
    deadline: isoDate,
    /** What the notice calls the stage. */
    stage: text.optional(),
    /** Whether the site is shut, so that 两断三清 is asked for; by default 关停取缔 alone. */
    closes: z.boolean().optional(),
    /** What the progress text must say for it to be done; by default any of closed, rectified and relocated. */
    doneBy: z.array(z.enum(completionKinds)).min(1).optional(),
  })
  .transform(({ closes, doneBy, ...rest }) => ({
    ...rest,
    closes: closes ?? rest.key === "closure",
    doneBy: doneBy ?? [...(doneByDefault[rest.key] ?? (["closed", "rectified", "relocated"] as const))],
  }));
