import type { LogCheck } from "./check";
import { logDateInFuture } from "./log-date-in-future";
import { logInvalidDate } from "./log-invalid-date";
import { logMissingDate } from "./log-missing-date";
import { logNotACount } from "./log-not-a-count";
import { logUnknownSequence } from "./log-unknown-sequence";
import { logUnknownType } from "./log-unknown-type";

export type { LogCheck, LogContext } from "./check";

/** Every check of 检查行动登记. */
export const allLogChecks: readonly LogCheck[] = [
  logMissingDate,
  logInvalidDate,
  logDateInFuture,
  logUnknownType,
  logNotACount,
  logUnknownSequence,
];
