export { chartPicture } from "./chart-picture";
export { docxOf } from "./docx";
export { emlDraft } from "./eml";
export { sitePageDocx } from "./site-page-docx";
