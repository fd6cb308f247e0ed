/** What is typed for another word of the same length, and that word. */
const SLIPS = [
  [/取[谛蒂締]/g, "取缔"],
  [/倒毁(?!损)/g, "捣毁"],
  [/查[风丰](?!险|收)/g, "查封"],
  [/拘[溜流](?=[\d一二两三四五六七八九十，。]|$)/g, "拘留"],
  [/拆处(?!理)/g, "拆除"],
  [/(?<=现场|厂房|厂区|车间|[厂室屋棚]内)[己以](?=清空|腾空)/g, "已"],
  [/两[段短端](?=三清)/g, "两断"],
] as const;
const MAY_SLIP = /[谛蒂締倒风丰处溜流段短端己以]/;

/** A folded text with the slips of an input method read as meant (取谛: 取缔). No place in it moves. */
export function asMeant(text: string): string {
  return MAY_SLIP.test(text) ? SLIPS.reduce((read, [slip, word]) => read.replace(slip, word), text) : text;
}
