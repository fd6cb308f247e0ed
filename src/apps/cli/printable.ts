/** Characters that steer a terminal, or turn the direction in which a name is read. */
// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text in which such characters of a file's or a unit's name are written as `\\u202e`; JSON stays the same JSON. */
export function printable(text: string): string {
  return text.replace(steering, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
