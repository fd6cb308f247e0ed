// Draws assets/icons/*.png from the .svg beside them: `node scripts/icons.mjs` after one was changed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const folder = fileURLToPath(new URL("../assets/icons", import.meta.url));
/** The add-in's own icon is also shown in the store and on dense screens. */
const sizesOf = (name) => (name === "icon" ? [16, 32, 64, 80] : [16, 32, 80]);

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const name = path.basename(file, ".svg");
  const svg = readFileSync(path.join(folder, file), "utf8");
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(folder, `${name}-${size}.png`), png);
  }
}
await browser.close();
