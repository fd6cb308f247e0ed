/** How words are put together, en. */

/** Things of one kind: one, another. */
export function listed(things: readonly string[]): string {
  return things.join(", ");
}

/** Parts of a sentence. */
export function joined(parts: readonly string[]): string {
  return parts.join(", ");
}

/** A label before what it labels. */
export function labelled(label: string): string {
  return `${label}: `;
}
