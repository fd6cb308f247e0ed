/**
 * The position of the first item whose index is not below `index`, in items that stand in ascending order; their
 * number where there is none. Items come as a rule in their order, so the end is tried first.
 */
export function firstNotBefore<Item>(
  items: readonly Item[],
  indexOf: (item: Item) => number,
  index: number,
): number {
  if (items.length === 0 || indexOf(items.at(-1)!) < index) return items.length;
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indexOf(items[middle]!) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
