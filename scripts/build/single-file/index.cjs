const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { promisify } = require("node:util");
const zlib = require("node:zlib");
const { Compilation, sources } = require("webpack");

const gzip = promisify(zlib.gzip);

const loader = readFileSync(path.join(__dirname, "loader.js"), "utf8");

/** The content security policy of the page that is one file: no request at all. */
const singleFilePolicy = [
  "default-src 'none'",
  `script-src 'sha256-${createHash("sha256").update(loader).digest("base64")}' blob:`,
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Every chunk that one chunk may come to load, workers left out. */
const chunksOf = (chunk) => [...new Set([...chunk.getAllReferencedChunks(), chunk])];

/** The chunks of the workers that any of these chunks may start. */
const workersOf = (chunks) => [
  ...new Set(
    chunks.flatMap((chunk) =>
      [...chunk.getAllReferencedAsyncEntrypoints()].map((worker) => worker.getRuntimeChunk()),
    ),
  ),
];

/** Names of the files of chunks, the own chunk's last. */
function filesOf(chunks, own, ending) {
  const ordered = [...chunks.filter((chunk) => chunk !== own), own];
  return [...new Set(ordered.flatMap((chunk) => [...chunk.files]))].filter((file) => file.endsWith(ending));
}

/** What the loader unpacks: scripts by name, which of them come first and which make a worker, style sheets. */
function packOf(compilation, entry) {
  const entrypoint = compilation.entrypoints.get(entry);
  const name = (file) => path.posix.basename(file);
  const texts = (files, key) =>
    Object.fromEntries(files.map((file) => [key(file), String(compilation.getAsset(file).source.source())]));
  const own = entrypoint.getRuntimeChunk();
  const chunks = chunksOf(own);
  const workers = workersOf(chunks).map((worker) => filesOf(chunksOf(worker), worker, ".js"));
  return {
    chunks: compilation.outputOptions.chunkLoadingGlobal,
    first: entrypoint
      .getFiles()
      .filter((file) => file.endsWith(".js"))
      .map(name),
    scripts: texts([...new Set([filesOf(chunks, own, ".js"), ...workers].flat())], name),
    workers: workers.map((files) => ({ name: name(files.at(-1)), scripts: files.map(name) })),
    styles: texts(filesOf(chunks, own, ".css"), (file) => file),
  };
}

/** Puts all scripts and styles of an entry into a page that was made for it, packed, with a loader and the licences. */
class SingleFile {
  /** @param {{ page: string, entry: string, licences: string }} options the last names an asset */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { page, entry, licences } = this.options;
    compiler.hooks.compilation.tap("SingleFile", (compilation) => {
      if (compilation.compiler.isChild() || !compiler.options.entry[entry]) return;
      // Last of all: names and texts of the scripts are final, and the licences are there.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tapPromise({ name: "SingleFile", stage }, async () => {
        const pack = await gzip(JSON.stringify(packOf(compilation, entry)));
        const told = String(compilation.getAsset(licences).source.source()).replaceAll("</", "<\\/");
        const html = String(compilation.getAsset(page).source.source());
        const end = html.lastIndexOf("</body>");
        const whole = [
          html.slice(0, end),
          `<script type="text/plain" id="licences">${told}</script>`,
          `<script>${loader}</script>`,
          `<script type="text/plain" id="pack">${pack.toString("base64")}</script>`,
          html.slice(end),
        ].join("\n");
        compilation.updateAsset(page, new sources.RawSource(whole));
      });
    });
  }
}

module.exports = { SingleFile, singleFilePolicy };
