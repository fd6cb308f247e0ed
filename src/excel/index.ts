export { startExcel, type Unsupported } from "./start";
export { hostDescription, opensByItself, setAutoOpen } from "./document";
