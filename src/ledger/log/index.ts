export type * from "./log";
export { logCountKeys } from "./log";
export { readActionLog, type ReadLogOptions } from "./read-log";
