// `npm run excel`: serves the add-in over https and makes Excel on this machine know it; `-- --remove` makes it forget.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const makeConfig = require("../webpack.config.js");
const { trustedCertificate } = require("./excel/certificates.cjs");
const { carryOut, sideloading } = require("./excel/sideload.cjs");
const { manifestFor } = require("./build/manifest.cjs");

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.PORT) || 3000;
const url = `https://localhost:${port}`;
const manifest = path.join(root, "node_modules/.cache/excel/manifest.xml");

const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const [, id] = /<Id>(.*)<\/Id>/.exec(xml);
mkdirSync(path.dirname(manifest), { recursive: true });
writeFileSync(manifest, manifestFor(xml, url));
const steps = sideloading({ platform: process.platform, home: os.homedir(), manifest, id });

if (process.argv.includes("--remove")) {
  if (steps) carryOut(steps.remove);
  console.log("Excel on this machine no longer knows the add-in. Restart Excel.");
} else await serve();

async function serve() {
  const certificate = trustedCertificate(process.env, os.homedir());
  const configurations = makeConfig({ url }, { mode: "development" });
  const inOffice = configurations.filter(({ name }) => name === "pages" || name === "gate");
  const server = new WebpackDevServer(
    {
      port,
      host: "localhost",
      server: { type: "https", ...(certificate && { options: certificate }) },
      open: false,
      hot: false,
      liveReload: false,
      // The pages allow no script of another kind than the build's.
      client: false,
      static: false,
      devMiddleware: { index: "workbench.html" },
    },
    webpack(inOffice.map((each) => ({ ...each, infrastructureLogging: { level: "error" } }))),
  );
  await server.start();
  await new Promise((resolve) => server.middleware.waitUntilValid(resolve));
  console.log(`清单助手: ${url}/taskpane.html`);
  if (!certificate) {
    console.log(
      `\nNobody trusts this server's certificate yet. Excel on the web: open ${url}/taskpane.html once and accept it.\n` +
        "Excel on Windows or Mac: make a trusted one (docs/deploy.md, For developers), then start again.",
    );
  }
  if (steps) {
    carryOut(steps.add);
    console.log("\nExcel on this machine knows the add-in: restart Excel, then 开始 (Home), 散乱污整治.");
  }
  console.log(`\nExcel on the web: Add-ins, More settings, Upload My Add-in, ${manifest}`);
  console.log(
    "Reload the pane after a change. Ctrl+C stops; npm run excel -- --remove makes Excel forget the add-in.",
  );
}
