import { z } from "zod";
import { usualAssistance as usual } from "./assistance";
import { departmentSchema } from "./department-schema";
import { text, wordsLike } from "./fields";

/** The departments that the notice names, and what each is asked to help with. */
export const assistanceSchema = z
  .strictObject({
    title: text.default(usual.title),
    from: text.default(usual.from),
    asOf: text.default(usual.asOf),
    columns: wordsLike(usual.columns),
    none: text.default(usual.none),
    departments: z.array(departmentSchema).default([...usual.departments]),
  })
  .prefault({});
