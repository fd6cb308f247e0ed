// `npm start`: the workbench at an address of this machine, built again after every change.
import path from "node:path";
import type { Configuration } from "webpack";
import { freePort, wantedPort } from "./server/port";
import { serveFolder } from "./server/static-server";
import { watch } from "./server/watch";

const configure = require("../webpack.config.js") as (env: object, argv: object) => Configuration[];

const folder = path.resolve(__dirname, "../node_modules/.cache/qingdan/start");

async function main(): Promise<void> {
  const port = await freePort(wantedPort(process.env));
  const configurations = configure({}, { mode: "development" });
  const { built } = watch(
    configurations.filter(({ name }) => name === "pages" || name === "gate"),
    folder,
  );
  await serveFolder(folder, { port, index: "workbench.html", ready: built });
  await built();
  console.log(`清单助手 workbench: http://localhost:${port}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
