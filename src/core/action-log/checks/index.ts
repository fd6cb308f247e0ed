import type { IsoDate } from "../../language";
import type { LogCheck } from "./check";
import { logDateInFuture } from "./log-date-in-future";
import { logInvalidDate } from "./log-invalid-date";
import { logMissingDate } from "./log-missing-date";
import { logNotACount } from "./log-not-a-count";
import { logUnknownSequence } from "./log-unknown-sequence";
import { logUnknownType } from "./log-unknown-type";

export type { LogCheck, LogContext } from "./check";

declare module "../../findings/catalogue" {
  interface Catalogue {
    "log-missing-date": NoParams;
    "log-invalid-date": { readonly value: string };
    "log-date-in-future": { readonly value: IsoDate };
    "log-unknown-type": { readonly value: string; readonly inspection: string; readonly closure: string };
    "log-not-a-count": { readonly column: string; readonly value: string };
    "log-unknown-sequence": { readonly value: string };
  }
}

/** Every check of 检查行动登记. */
export const allLogChecks: readonly LogCheck[] = [
  logMissingDate,
  logInvalidDate,
  logDateInFuture,
  logUnknownType,
  logNotACount,
  logUnknownSequence,
];
