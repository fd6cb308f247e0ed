/**
 * A table within a row of so many cells, which is a row of a form, stands for words; by one of fewer the page is laid
 * out.
 */
export const cellsOfRow = 6;
