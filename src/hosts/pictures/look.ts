import { parse } from "exifr/dist/mini.umd.js";
import type { FoundPicture } from "../../core/archive";
import { type IsoDate, isoDate } from "../../core/language";
import { troubleOf } from "./kind";
import { maximumBytes } from "./limits";

/** DateTimeOriginal, CreateDate and ModifyDate of EXIF. */
const [taken, created, modified] = [0x9003, 0x9004, 0x0132];

/**
 * What a file of the folder is, by its beginning.
 * @param path the way down from the folder, `/` between names.
 * @param head its first bytes, `headBytes` of them where there are as many.
 */
export async function lookAtPicture(path: string, head: Uint8Array, size: number): Promise<FoundPicture> {
  const trouble = troubleOf(head, path) ?? (size > maximumBytes ? "too-large" : null);
  return trouble === null ? { path, takenOn: await dayTaken(head) } : { path, trouble };
}

/** The day that the camera wrote; null where it wrote none that can be. */
async function dayTaken(head: Uint8Array): Promise<IsoDate | null> {
  const options = { ifd0: [modified], exif: [taken, created], translateKeys: false, reviveValues: false };
  // A picture without EXIF, or with a broken one, is a picture all the same.
  const tags = await parse(head, options).catch(() => undefined);
  for (const tag of [taken, created, modified]) {
    const written = tags?.[tag];
    const found = typeof written === "string" && /^(\d{4}):(\d{2}):(\d{2})/.exec(written);
    const day = found && isoDate(found.slice(1).join("-"));
    if (day) return day;
  }
  return null;
}
