import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack, { type Configuration } from "webpack";
import type { PageName } from "./built-pages";

type Entry = Readonly<Record<string, string>>;

const configure = require("../../../webpack.config.js") as (env: object, argv: object) => Configuration[];
const inTests = (file: string) => path.resolve(__dirname, "../..", file);

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清单助手</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>html,body,#root{height:100%;margin:0}</style></head><body><main id="root"></main></body></html>`;

/** A page with an element `#root` for each script. */
const htmlOf = (entry: Entry) =>
  Object.keys(entry).map(
    (name) => new HtmlWebpackPlugin({ filename: `${name}.html`, chunks: [name], templateContent: page }),
  );

/** Pages with an element `#root`, built as the web build does it for production. */
export function productionPages(folder: string, entry: Entry): Configuration {
  const [pages] = configure({}, { mode: "production" });
  const constants = pages!.plugins!.filter((plugin) => plugin instanceof webpack.DefinePlugin);
  const output = { ...pages!.output, path: folder };
  return { ...pages!, entry, output, plugins: [...constants, ...htmlOf(entry)] };
}

/** What makes pages small, and takes half of the build's time. */
const small = ["minimize", "concatenateModules", "usedExports", "innerGraph", "mangleExports"] as const;

/** The same without the time that it takes to make them small. */
function testPages(folder: string, entry: Entry): Configuration {
  const production = productionPages(folder, entry);
  const asLarge = Object.fromEntries(small.map((each) => [each, false]));
  return {
    ...production,
    optimization: { ...production.optimization, ...asLarge },
    plugins: [...production.plugins!, new MiniCssExtractPlugin()],
  };
}

/** The gate as `npm run build -- --env office=…` makes it, around a bundle that only says that it runs. */
function gateAlone(folder: string, office: "auto" | "bundled"): Configuration[] {
  const [pages, , gate] = configure({ office }, { mode: "production" });
  const entry = { taskpane: inTests("browser/excel-harness/bundle.ts") };
  return [
    { ...pages!, entry, output: { ...pages!.output, path: folder } },
    { ...gate!, output: { ...gate!.output, path: folder } },
  ];
}

/** The page that plays Excel around the add-in. */
function excel(folder: string): Configuration {
  const [pages] = configure({}, { mode: "development" });
  return {
    ...pages!,
    devtool: false,
    entry: { outer: inTests("excel-stand-in/outer-page.ts") },
    output: { path: folder, filename: "[name].js" },
    optimization: {},
    plugins: [],
  };
}

/** How the pages of each name are built into a folder. */
export const pageBuilds: Readonly<Record<PageName, (folder: string) => Configuration[]>> = {
  pane: (folder) => [testPages(folder, { index: inTests("browser/pane-harness/main.tsx") })],
  grid: (folder) => [testPages(folder, { index: inTests("browser/grid-harness/main.ts") })],
  excel: (folder) => [excel(folder)],
  "gate-auto": (folder) => gateAlone(folder, "auto"),
  "gate-bundled": (folder) => gateAlone(folder, "bundled"),
};
