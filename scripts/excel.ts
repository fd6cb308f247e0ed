// `npm run excel`: serves the add-in over https and makes Excel on this machine know it; `-- --remove` makes it forget.
// `-- --dist` serves what `npm run build` made, and does not follow the sources.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Configuration } from "webpack";
import { ownCertificate, trustedCertificate } from "./excel/certificates";
import { carryOut, sideloading } from "./excel/sideload";
import { wantedPort } from "./server/port";
import { serveFolder } from "./server/static-server";
import { watch } from "./server/watch";

const configure = require("../webpack.config.js") as (env: object, argv: object) => Configuration[];
const { manifestFor } = require("./build/manifest.cjs") as {
  manifestFor: (xml: string, url: string) => string;
};

const root = path.resolve(__dirname, "..");
const cache = path.join(root, "node_modules/.cache/qingdan/excel");
const manifest = path.join(cache, "manifest.xml");
const port = wantedPort(process.env);
const url = `https://localhost:${port}`;

function sideloadingHere() {
  const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const [, id] = /<Id>(.*)<\/Id>/.exec(xml)!;
  mkdirSync(cache, { recursive: true });
  writeFileSync(manifest, manifestFor(xml, url));
  return sideloading({ platform: process.platform, home: os.homedir(), manifest, id: id! });
}

/** The folder of the pages, and what an answer waits for. */
function pages(): { readonly folder: string; readonly ready: () => Promise<void> } {
  if (process.argv.includes("--dist"))
    return { folder: path.join(root, "dist"), ready: async () => undefined };
  const folder = path.join(cache, "pages");
  const configurations = configure({ url }, { mode: "development" });
  const { built } = watch(
    configurations.filter(({ name }) => name === "pages" || name === "gate"),
    folder,
  );
  return { folder, ready: built };
}

async function serve(): Promise<void> {
  const trusted = trustedCertificate(process.env, os.homedir());
  const certificate = trusted ?? (await ownCertificate(path.join(cache, "certificate")));
  const { folder, ready } = pages();
  await serveFolder(folder, { port, index: "workbench.html", certificate, ready });
  await ready();
  console.log(`清单助手: ${url}/taskpane.html`);
  if (!trusted) {
    console.log(
      `\nNobody trusts this server's certificate yet. Excel on the web: open ${url}/taskpane.html once and accept it.\n` +
        "Excel on Windows or Mac: npx office-addin-dev-certs install, then start again.",
    );
  }
}

async function main(): Promise<void> {
  const steps = sideloadingHere();
  if (process.argv.includes("--remove")) {
    if (steps) carryOut(steps.remove);
    console.log("Excel on this machine no longer knows the add-in. Restart Excel.");
    return;
  }
  await serve();
  if (steps) {
    carryOut(steps.add);
    console.log("\nExcel on this machine knows the add-in: restart Excel, then 开始 (Home), 散乱污整治.");
  }
  console.log(`\nExcel on the web: Add-ins, More settings, Upload My Add-in, ${manifest}`);
  console.log(
    "Reload the pane after a change. Ctrl+C stops; npm run excel -- --remove makes Excel forget the add-in.",
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
