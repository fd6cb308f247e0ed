import { z } from "zod";
import { key, text } from "./fields";
import { completionKinds, countedKinds, siteStateKeys } from "./keys";

const words = z.array(text).min(1);
const factKind = z.enum([...completionKinds, ...countedKinds]);

/** What puts a site on a department's list: all that is said here holds of it. */
const caseSchema = z.strictObject({
  /** Why it is on the list; `{words}` are its own words. */
  why: text,
  states: z.array(z.enum(siteStateKeys)).min(1).optional(),
  dispositions: z.array(key).min(1).optional(),
  isDone: z.boolean().optional(),
  /** Its progress states one of these as done. */
  says: z.array(factKind).min(1).optional(),
  /** Its progress states none of these. */
  saysNot: z.array(factKind).min(1).optional(),
  /** Words in these columns: stated, or stated as lacking (未办理营业执照). */
  text: z.strictObject({ columns: words, says: words.optional(), denies: words.optional() }).optional(),
});

/** A department of the town, and what puts a site on its list. */
export const departmentSchema = z.strictObject({
  name: text,
  /** What it is asked to do; the squad asks, it does not order. */
  request: text,
  cases: z.array(caseSchema).min(1),
});

export type Department = z.infer<typeof departmentSchema>;
export type AssistanceCase = Department["cases"][number];
