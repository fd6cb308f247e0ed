import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { bundle } from "./bundle";
import { fixturePath } from "../fixtures";

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清单助手</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>html,body,#root{height:100%;margin:0}</style></head><body><main id="root"></main></body></html>`;

const harness = { index: path.join(__dirname, "pane-harness/main.tsx") };

/**
 * Builds pages as the web build does it, each with an element `#root`: by default the pane over a workbook in
 * memory, as index.html. Returns the folder.
 */
export async function buildPane(entry: Readonly<Record<string, string>> = harness): Promise<string> {
  const configure = require("../../webpack.config.js") as (env: object, argv: object) => Configuration[];
  const [pages] = configure({}, { mode: "production" });
  const folder = mkdtempSync(path.join(os.tmpdir(), "pane-"));
  const config: Configuration = {
    ...pages!,
    entry,
    output: { ...pages!.output, path: folder, clean: false },
    plugins: [
      ...pages!.plugins!.filter((plugin) => plugin instanceof webpack.DefinePlugin),
      ...Object.keys(entry).map(
        (name) => new HtmlWebpackPlugin({ filename: `${name}.html`, chunks: [name], templateContent: page }),
      ),
    ],
  };
  await bundle([config]);
  return folder;
}

/** Serves the built pane, and the fixtures under /fixtures/. */
export async function servePane(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const isFixture = pathname.startsWith("/fixtures/");
    const file = isFixture
      ? fixturePath(path.normalize(pathname.slice("/fixtures".length)))
      : path.join(folder, pathname === "/" ? "index.html" : path.normalize(pathname));
    try {
      const body = readFileSync(file);
      const type = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" }[path.extname(file)];
      response.writeHead(200, { "Content-Type": type ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
