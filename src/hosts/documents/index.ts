export { chartPicture } from "./chart-picture";
export { docxOf, type Picture } from "./docx";
export { emlDraft } from "./eml";
