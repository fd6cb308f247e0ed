import { carried, type CarriedWorkbook, unpacked } from "../../../hosts/files/carried";
import type { Answer, ShownWorkbook } from "./protocol";

type WorkbookAnswer = Extract<Answer, { readonly kind: "workbook" }>;
type ShownAnswer = Extract<Answer, { readonly kind: "shown" }>;

/** An answer on its way from the worker. */
export type CarriedAnswer =
  | Exclude<Answer, WorkbookAnswer | ShownAnswer>
  | (Omit<WorkbookAnswer, "workbook"> & { readonly workbook: CarriedWorkbook })
  | (Omit<ShownAnswer, "shown"> & {
      readonly shown: Omit<ShownWorkbook, "workbook"> & { readonly workbook: CarriedWorkbook };
    });

/** An answer as it is carried. */
export function carriedAnswer(answer: Answer): CarriedAnswer {
  if (answer.kind === "workbook") return { ...answer, workbook: carried(answer.workbook) };
  if (answer.kind !== "shown") return answer;
  return { ...answer, shown: { ...answer.shown, workbook: carried(answer.shown.workbook) } };
}

/** The answer that was carried. */
export function unpackedAnswer(answer: CarriedAnswer): Answer {
  if (answer.kind === "workbook") return { ...answer, workbook: unpacked(answer.workbook) };
  if (answer.kind !== "shown") return answer;
  return { ...answer, shown: { ...answer.shown, workbook: unpacked(answer.shown.workbook) } };
}
