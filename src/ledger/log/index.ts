export type * from "./log";
export { logCountKeys } from "./log";
export { readActionLog, type ReadLogOptions } from "./read-log";
export { checkLog } from "./check-log";
export { allLogChecks, type LogCheck, type LogContext } from "./checks";
export { logTemplate, type LogTemplateOptions } from "./template";
