export type * from "./log";
export {} from "./log";
export { readActionLog, type ReadLogOptions } from "./read-log";
export { checkLog } from "./check-log";
export { type LogCheck, type LogContext } from "./checks";
export { logTemplate, type LogTemplateOptions } from "./template";
