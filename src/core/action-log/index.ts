export { allLogChecks } from "./checks";
export type * from "./log";
export { readActionLog } from "./read-log";
export { checkLog } from "./check-log";
export { logTemplate } from "./template";
