import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { setTheme } from "../../test/browser/pane-page";
import { smallPng } from "./small-png";

const folder = path.resolve(__dirname, "../../docs/manual/images");
/** Where every state of the pane is kept in both themes to be looked at; null where the manual's pictures are made. */
let statesFolder: string | null = null;

/** Keeps screens in another folder, light and dark, instead of among the manual's images. */
export function keepStatesIn(chosen: string): void {
  mkdirSync(chosen, { recursive: true });
  statesFolder = chosen;
}

/** The pixels of a PNG, as the browser reads them. */
async function pixelsOf(page: Page, png: Buffer) {
  const { width, height, pixels } = await page.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let text = "";
      for (let at = 0; at < data.length; at += 8192)
        text += String.fromCharCode(...data.subarray(at, at + 8192));
      return { width: image.width, height: image.height, pixels: btoa(text) };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return { width, height, pixels: Buffer.from(pixels, "base64") };
}

/** Puts a PNG, made small, among the manual's images, and tells its size. */
export async function keepPicture(page: Page, name: string, png: Buffer): Promise<void> {
  const small = smallPng(await pixelsOf(page, png));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), small);
  console.log(`${name}.png ${Math.ceil(small.length / 1024)} KB`);
}

/** Keeps what the page shows, once it stands still. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  const shot = () => page.screenshot({ animations: "disabled", caret: "hide" });
  if (statesFolder === null) return keepPicture(page, name, await shot());
  for (const theme of ["dark", "light"] as const) {
    await setTheme(page, theme);
    writeFileSync(path.join(statesFolder, `${name}-${theme}.png`), await shot());
  }
}
