import type { Jpeg, Trouble } from "../../core/archive";
import { jpegQuality, maximumPixels, pagePixels } from "./limits";

/** Scales a picture down and turns it as it was taken, by the browser's own decoder. */
export async function scaleInBrowser(file: Blob): Promise<Jpeg | Trouble> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return "broken";
  }
  try {
    if (bitmap.width * bitmap.height > maximumPixels) return "too-large";
    const scale = Math.min(1, pagePixels / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext("2d");
    if (!context) return "broken";
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const made = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, "image/jpeg", jpegQuality / 100),
    );
    if (!made) return "broken";
    const bytes = new Uint8Array(await made.arrayBuffer());
    return { bytes, width: canvas.width, height: canvas.height };
  } finally {
    bitmap.close();
  }
}
