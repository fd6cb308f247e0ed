import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launch } from "../test/environment/launch-browser";

const folder = path.join(__dirname, "../assets/icons");
/** 16, 32 and 80 for the ribbon; 32 and 64 for the lists of add-ins. */
const sizes = [16, 32, 64, 80];

/** `npm run icons`: draws assets/icons/*.png from the .svg beside them, after one was changed. */
async function main(): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
      const name = path.basename(file, ".svg");
      const svg = readFileSync(path.join(folder, file), "utf8");
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
        );
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(path.join(folder, `${name}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
