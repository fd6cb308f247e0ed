import { z } from "zod";
import { key, text } from "./fields";
import { countedKinds } from "./keys";

/** Where a figure that the campaign adds comes from. */
const figureSource = z.discriminatedUnion("from", [
  /** How many sites have a disposition. */
  z.strictObject({ from: z.literal("ledger"), disposition: key }),
  /** The sum of a column of 检查行动登记. */
  z.strictObject({ from: z.literal("log"), column: key }),
  /** The sum of what the progress texts count. */
  z.strictObject({ from: z.literal("progress"), fact: z.enum(countedKinds) }),
  /** What a person types. */
  z.strictObject({ from: z.literal("hand") }),
]);

/** A figure of 附件2, one of the ten of the notice or one that the campaign adds. */
export const figureSchema = z.strictObject({
  key,
  group: text,
  label: text,
  unit: text,
  synonyms: z.array(text),
  /** Only of a figure that the campaign adds; by default what a person types. */
  source: figureSource.optional(),
});
