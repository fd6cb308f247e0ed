const signs = [
  /^.{0,30}(?:续表|接上[页表]|[（(【]续[）)】])/,
  /^续\s*\d*$/,
  /^[-—–\s]*第?\s*\d+\s*页?[-—–\s]*(?:共\s*\d+\s*页)?$/,
];

/** Whether a line above a table says that the table goes on with the one before: 附件1（续）, 续表, or the number of a page. */
export function saysItGoesOn(line: string): boolean {
  return signs.some((sign) => sign.test(line));
}
