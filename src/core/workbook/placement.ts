/**
 * Where a new sheet goes among the sheets there are: behind the one named `after`, in front where that is null, at the
 * end where it is not said.
 * @param positionOf the position of a sheet by its name.
 */
export function placeOfNewSheet(
  after: string | null | undefined,
  count: number,
  positionOf: (name: string) => number,
): number {
  if (after === undefined) return count;
  return after === null ? 0 : positionOf(after) + 1;
}
