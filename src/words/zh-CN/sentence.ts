/** How words are put together, zh-CN. */

/** Things of one kind: 甲、乙. */
export function listed(things: readonly string[]): string {
  return things.join("、");
}

/** Parts of a sentence: 改1处，新增1张工作表. */
export function joined(parts: readonly string[]): string {
  return parts.join("，");
}

/** A label before what it labels. */
export function labelled(label: string): string {
  return `${label}：`;
}

/** The second, third … of the same name. */
export function numberedName(name: string, number: number): string {
  return `${name}（${number}）`;
}
