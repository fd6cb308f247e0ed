export { startExcel, type Unsupported } from "./start";
export { opensByItself, setAutoOpen } from "./document";
