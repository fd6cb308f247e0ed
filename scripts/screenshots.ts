import { newPage, openPane } from "../test/browser/pane-page";
import { buildPages } from "../test/browser/pages/build-pages";
import { builtPages } from "../test/browser/pages/built-pages";
import { servePane } from "../test/browser/serve-pane";
import { launch } from "../test/environment/launch-browser";
import { keepMaterials } from "./screenshots/materials";
import { keepPanes } from "./screenshots/panes";
import { keepPapers } from "./screenshots/paper";
import { keepStatesIn } from "./screenshots/pictures";

const widths = [320, 450];
const height = 680;

/** With a folder named, as people have the pane open: narrow, wide, and over a whole screen. */
const lookedAt = [...widths, 1366];

/**
 * `npm run screenshots [-- FOLDER]`: makes the manual's pictures anew from the real pane and from what LibreOffice prints; with a folder,
 * all states of the pane in it at three widths, light and dark, to be looked at.
 */
async function main(): Promise<void> {
  await buildPages();
  const browser = await launch();
  const server = await servePane(builtPages("pane"));
  const complaints: string[] = [];
  try {
    const open = async (width: number, file?: string) => {
      const page = await newPage(browser, server.origin, complaints);
      return openPane(page, server.origin, { width, height, ...(file && { file }) });
    };
    const [states] = process.argv.slice(2);
    if (states) keepStatesIn(states);
    for (const width of states ? lookedAt : widths) await keepPanes((file) => open(width, file), width);
    if (!states) {
      await keepPapers(await open(450));
      await keepMaterials(await open(450));
    }
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
