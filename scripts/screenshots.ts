import { rmSync } from "node:fs";
import { openPane } from "../test/browser/pane-page";
import { buildPane, servePane } from "../test/browser/pane-support";
import { launch } from "../test/environment/launch-browser";
import { keepPanes } from "./screenshots/panes";
import { keepPapers } from "./screenshots/paper";

const widths = [320, 450];
const height = 680;

/** `npm run screenshots`: makes the manual's pictures anew from the real pane and from what LibreOffice prints. */
async function main(): Promise<void> {
  const [folder, browser] = await Promise.all([buildPane(), launch()]);
  const server = await servePane(folder);
  const complaints: string[] = [];
  try {
    const open = (width: number, file?: string) =>
      openPane(browser, server.origin, complaints, { width, height, ...(file && { file }) });
    for (const width of widths) await keepPanes((file) => open(width, file), width);
    await keepPapers(await open(450));
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
