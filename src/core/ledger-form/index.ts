export { conformPatch, protectPatch, restorePatch } from "./conform";
export { ruledRow } from "./lay-out";
export { printedPage } from "./printed-page";
export { emptyRowsOfPage, ledgerTemplate } from "./template";
