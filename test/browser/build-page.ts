import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Configuration } from "webpack";
import { bundle } from "./bundle";

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清单助手</title>
<link rel="icon" href="data:,"><style>html,body,#root{height:100%;margin:0}</style></head>
<body><main id="root"></main></body></html>`;

/** Builds a page of a test as the web build builds its pages; returns the folder with its index.html. */
export async function buildPage(main: string): Promise<string> {
  const configure = require("../../webpack.config.js") as (env: object, argv: object) => Configuration[];
  const [pages] = configure({}, { mode: "development" });
  const folder = mkdtempSync(path.join(os.tmpdir(), "page-"));
  const config: Configuration = {
    ...pages!,
    devtool: false,
    entry: { main: path.resolve(__dirname, main) },
    output: { ...pages!.output, path: folder, clean: false },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlWebpackPlugin({ filename: "index.html", templateContent: page }),
    ],
  };
  await bundle([config]);
  return folder;
}
