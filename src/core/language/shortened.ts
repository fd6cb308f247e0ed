/** A text as it is, or its first characters and “…”. No character is cut in two. */
export function shortened(text: string, longest: number): string {
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
