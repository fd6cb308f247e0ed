export { conformPatch, protectPatch, restorePatch } from "./conform";
export { ruledRow } from "./lay-out";
export { pictureColumnEdits } from "./picture-column";
export { printedPage } from "./printed-page";
export { emptyRowsOfPage, ledgerTemplate } from "./template";
