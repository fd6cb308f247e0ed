import { plain } from "../submission";

const longest = 40;

/**
 * A text of a village as a file's or a folder's name: in no path it leads anywhere else, and every system takes it.
 * @param otherwise the name where nothing is left of the text.
 */
export function safeName(text: string, otherwise: string): string {
  const name = plain(text, longest)
    .replace(/[\\/:*?"<>|]/g, "_")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return name === "" ? otherwise : name;
}
