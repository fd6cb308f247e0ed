/** Characters that XML has no place for. */
export const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
export const bodyFont = { ascii: "Times New Roman", eastAsia: "仿宋", hAnsi: "Times New Roman" };
export const headFont = { ...bodyFont, eastAsia: "黑体" };
