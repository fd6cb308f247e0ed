/** How the forms look by forms.md: their title, their cells, and the page they are printed on. */
export const titleLook = {
  fontName: "方正小标宋简体",
  fontSize: 18,
  bold: true,
  horizontal: "center",
  vertical: "center",
} as const;

export const bodyLook = { fontName: "宋体", fontSize: 11, vertical: "center", wrap: true } as const;

export const landscapePage = {
  orientation: "landscape",
  paper: "A4",
  fit: { wide: 1, tall: 0 },
  footer: "第 &P 页，共 &N 页",
  margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
  centerHorizontally: true,
  blackAndWhite: true,
} as const;

/** The first columns, down to the last row that there can be. */
export const columnsTo = (right: number) => ({ top: 0, left: 0, bottom: 1_048_575, right });
