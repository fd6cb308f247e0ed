const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { CommandLine } = require("./scripts/build/command-line/index.cjs");
const { contentSecurityPolicy } = require("./scripts/build/csp.cjs");
const { Licences } = require("./scripts/build/licences.cjs");
const { officeBuild, officeModes } = require("./scripts/build/office.cjs");
const { SingleFile, singleFilePolicy } = require("./scripts/build/single-file/index.cjs");

const source = (file) => path.resolve(__dirname, "src/apps", file);
const { version } = require("./package.json");

/**
 * `--env url=https://… --env office=auto|cdn|cdn-cn|bundled`, checked. `--env release` is for `npm run release`: pages for
 * every way that a release supports, and the command line as one file.
 */
function readOptions(env, argv) {
  const office = env.office ?? "auto";
  if (!officeModes.includes(office)) throw new Error(`--env office must be one of ${officeModes.join(", ")}`);
  const url = env.url ?? "https://localhost:3000";
  if (!/^https:\/\/[^\s/?#]+[^\s?#]*$/.test(url))
    throw new Error("--env url must be an https address without query or fragment");
  const also = env.release ? ["cdn-cn", "bundled"] : [];
  return {
    office,
    also,
    isRelease: also.length > 0,
    url: url.replace(/\/+$/, ""),
    production: argv.mode === "production",
  };
}

/** What the pages and the command line have in common, in an edition of ECMAScript. */
function common({ production }, target) {
  return {
    mode: production ? "production" : "development",
    // No source map by eval: the pages forbid it.
    devtool: production ? false : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
              target,
              // Plain assignments: no class of ours inherits a setter, and defining each field is slow.
              assumptions: { setPublicClassFields: true },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      // swc, because terser needs a minute for the grid's library and swc a quarter of that.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** The workbench once more, as one file that opens from disk. */
function singleFile() {
  const page = "清单助手.html";
  return [
    new HtmlWebpackPlugin({
      filename: page,
      chunks: [],
      template: source("workbench/workbench.html"),
      templateParameters: { csp: singleFilePolicy, isSingleFile: true },
    }),
    new SingleFile({ page, entry: "workbench", licences: "licences.txt" }),
  ];
}

/** The pages: each a folder of src with main.ts(x) and a page of the same name. */
function pages(options) {
  const { plugins, variants } = officeBuild(options);
  const all = [
    { name: "taskpane", main: "taskpane/main.tsx", variants, isInOffice: true },
    { name: "workbench", main: "workbench/main.tsx", variants: variants.slice(0, 1), isInOffice: false },
    { name: "selftest", main: "selftest/main.ts", variants, isInOffice: true },
  ];
  const base = common(options, "es2022");
  return {
    ...base,
    name: "pages",
    target: ["web", "es2022"],
    entry: Object.fromEntries(all.map(({ name, main }) => [name, source(main)])),
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: options.production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: options.production ? "chunks/[name].[contenthash:8].js" : "chunks/[name].js",
      // By the script's own address, which also holds in a worker.
      publicPath: "auto",
      clean: { keep: /^(cli(\/.*|\.(cjs|licences\.txt))?|gate\.js)$/ },
    },
    optimization: { ...base.optimization, splitChunks: { chunks: "all" } },
    plugins: [
      new MiniCssExtractPlugin({
        filename: "[name].[contenthash:8].css",
        chunkFilename: "chunks/[name].[contenthash:8].css",
      }),
      new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      ...all.flatMap((page) =>
        page.variants.map(
          ({ variant, sources }) =>
            new HtmlWebpackPlugin({
              filename: `${page.name}${variant}.html`,
              chunks: [page.name],
              template: source(`${page.name}/${page.name}.html`),
              templateParameters: (compilation, assets, tags, pluginOptions) => ({
                htmlWebpackPlugin: { tags, files: assets, options: pluginOptions },
                csp: contentSecurityPolicy(page.isInOffice ? sources : []),
                office: sources,
                isSingleFile: false,
              }),
              // The gate loads the scripts.
              inject: false,
            }),
        ),
      ),
      ...plugins,
      ...(options.production ? [new Licences("licences.txt"), ...singleFile()] : []),
    ],
  };
}

/** The gate of the pages in Office: one script that the oldest webview can read. */
function gate(options) {
  return {
    ...common(options, "es5"),
    name: "gate",
    target: ["web", "es5"],
    entry: { gate: source("taskpane/gate/main.ts") },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  };
}

/** The command line: a file that Node runs, and beside it the parts that it loads as they are needed; or one file. */
function commandLine(options) {
  const base = common(options, "es2021");
  // Text of one byte a character is read and parsed twice as fast, in the program and in each of its threads.
  const minimizerOptions = { format: { asciiOnly: true } };
  return {
    ...base,
    name: "cli",
    target: "node20",
    entry: { cli: source("cli/main.ts") },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].cjs",
      chunkFilename: "cli/[name].[contenthash:16].cjs",
      library: { type: "commonjs2" },
      clean: { keep: (file) => !file.startsWith("cli/") },
    },
    optimization: {
      ...base.optimization,
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false, minimizerOptions }),
      ],
    },
    // A binary for each machine: npm installs it, no bundle can hold it.
    externals: { sharp: "commonjs sharp" },
    // Node packs and unpacks by itself (nodeCodec): the codec of the pages is not carried, and its tables are not made.
    resolve: { ...base.resolve, alias: { fflate$: false } },
    plugins: [
      new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      new CommandLine({ isOneFile: options.isRelease }),
      ...(options.production ? [new Licences("cli.licences.txt")] : []),
    ],
  };
}

module.exports = (env = {}, argv = {}) => {
  const options = readOptions(env, argv);
  return [pages(options), commandLine(options), gate(options)];
};
