import { createServer } from "node:net";
import { createRequire } from "node:module";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const makeConfig = require("../webpack.config.js");

/** Whether nobody listens on the port, on any of the addresses that `localhost` may mean. */
async function isFree(port) {
  for (const host of ["127.0.0.1", "::1", "::"]) {
    const taken = await new Promise((resolve) => {
      const probe = createServer();
      probe.once("error", (error) => resolve(error.code === "EADDRINUSE" || error.code === "EACCES"));
      probe.listen({ port, host }, () => probe.close(() => resolve(false)));
    });
    if (taken) return false;
  }
  return true;
}

async function freePort(first) {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port;
  throw new Error(`no free port from ${first} on`);
}

const [pages] = makeConfig({}, { mode: "development" });
const port = await freePort(Number(process.env.PORT) || 3000);
const compiler = webpack({ ...pages, infrastructureLogging: { level: "error" } });
compiler.hooks.done.tap("清单助手", (stats) => {
  if (stats.hasErrors()) console.error(stats.toString({ all: false, errors: true }));
});

const server = new WebpackDevServer(
  {
    port,
    open: false,
    hot: false,
    devMiddleware: { index: "workbench.html" },
    static: false,
    client: { overlay: false, logging: "error" },
  },
  compiler,
);
await server.start();
await new Promise((resolve) => server.middleware.waitUntilValid(resolve));
console.log(`清单助手 workbench: http://localhost:${port}`);
