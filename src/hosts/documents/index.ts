export { docxOf } from "./docx";
export { emlDraft } from "./eml";
