import type { Jpeg, Trouble } from "../../core/archive";
import { jpegQuality, maximumPixels, pagePixels } from "./limits";

/** Loads the library for pictures. @throws where it has no build for this machine. */
export async function loadScaler(): Promise<(bytes: Uint8Array) => Promise<Jpeg | Trouble>> {
  const { default: sharp } = await import("sharp");
  return async (bytes) => {
    try {
      // Phones write harmless slips into their files; only what is cut off is broken.
      const picture = sharp(bytes, { limitInputPixels: maximumPixels, failOn: "truncated" });
      const { data, info } = await picture
        .autoOrient()
        .resize({ width: pagePixels, height: pagePixels, fit: "inside", withoutEnlargement: true })
        .flatten({ background: "#ffffff" })
        .jpeg({ quality: jpegQuality })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    } catch (error) {
      return /pixel limit/i.test(String(error)) ? "too-large" : "broken";
    }
  };
}
