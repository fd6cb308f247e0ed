/** Every way to put one word of each list behind one of the list before, as a list that ends in a blank. */
export function joined(...lists: readonly string[]): string {
  const words = lists
    .map((list) => list.split(" "))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
  return `${words.join(" ")} `;
}
