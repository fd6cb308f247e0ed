import type { Trouble } from "../../core/archive";

const pictures: readonly (readonly [at: number, bytes: string])[] = [
  [0, "\xff\xd8\xff"],
  [0, "\x89PNG\r\n\x1a\n"],
  [0, "GIF8"],
  [0, "BM"],
  [8, "WEBP"],
  [0, "II*\0"],
  [0, "MM\0*"],
];
const archives = ["PK\x03\x04", "Rar!", "7z\xbc\xaf"];
/** Brands of HEIF as phones write it. */
const heic = /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)$/;
/** Files in the container of MP4 that are no pictures. */
const containerName = "ftyp";
const videos = /\.(?:mp4|mov|avi|wmv|m4v|3gp|mkv|flv)$/i;

/** What is wrong with a file by its first bytes; null for a picture. Its name is believed only where they say nothing. */
export function troubleOf(head: Uint8Array, name: string): Trouble | null {
  if (head.length === 0) return "empty";
  const text = String.fromCharCode(...head.subarray(0, 16));
  if (pictures.some(([at, bytes]) => text.startsWith(bytes, at))) return null;
  if (archives.some((bytes) => text.startsWith(bytes)) && !/\.(?:xlsx|docx|pptx|xlsm)$/i.test(name))
    return "archive";
  if (text.startsWith(containerName, 4)) {
    const brand = text.slice(8, 12);
    if (brand === "avif") return null;
    return heic.test(brand) ? "heic" : "video";
  }
  if (videos.test(name)) return "video";
  return /\.(?:jpe?g|png|gif|bmp|webp|tiff?)$/i.test(name) ? "broken" : "not-a-picture";
}
