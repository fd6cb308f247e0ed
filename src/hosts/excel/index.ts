export type { ExcelPort } from "./excel-port";
export { startExcel } from "./start";
export { hostDescription } from "./document";
