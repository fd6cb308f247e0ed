export type { ExcelPort } from "./excel-port";
export type { Unsupported } from "./host";
export { startExcel } from "./start";
export { hostDescription } from "./document";
export { isOfficeDark } from "./theme";
