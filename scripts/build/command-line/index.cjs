const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const loader = readFileSync(path.join(__dirname, "loader.js"), "utf8");

/** Parts as one comment, and where each stands in it, in bytes. */
function comment(parts) {
  const pieces = ["/*"];
  const places = {};
  let length = pieces[0].length;
  for (const [name, source] of parts) {
    const safe = source.replaceAll("*/", "*\u0001/");
    const size = Buffer.byteLength(safe);
    places[name] = [length, size];
    length += size;
    pieces.push(safe);
  }
  return { text: [...pieces, "*/"].join(""), carried: { parts: places, length: length + 2 } };
}

/**
 * The file that Node runs: the loader of parts, what webpack made of the entry, and behind it the parts where it carries
 * them.
 */
function commandLineFile({ entry, parts, isOneFile }) {
  const build = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
  const { text, carried } = isOneFile ? comment(parts) : { text: "", carried: null };
  const made = `partLoader(__filename, ${JSON.stringify(build)}, ${JSON.stringify(carried)})`;
  return ["#!/usr/bin/env node", loader, `((require) => {${entry}`, `})(${made});`, text].join("\n");
}

/** Makes the command line of its entry and its parts; `isOneFile` leaves no part beside it. */
class CommandLine {
  constructor({ isOneFile }) {
    this.isOneFile = isOneFile;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CommandLine", (compilation) => {
      // When names and contents are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: "CommandLine", stage }, () => this.join(compilation));
    });
  }

  join(compilation) {
    const source = (name) => String(compilation.getAsset(name).source.source());
    const names = compilation
      .getAssets()
      .map(({ name }) => name)
      .filter((name) => /^cli\/.*\.cjs$/.test(name));
    const parts = names.map((name) => [path.posix.basename(name), source(name)]);
    const whole = commandLineFile({ entry: source("cli.cjs"), parts, isOneFile: this.isOneFile });
    if (this.isOneFile) for (const name of names) compilation.deleteAsset(name);
    compilation.updateAsset("cli.cjs", new sources.RawSource(whole));
  }
}

module.exports = { CommandLine, commandLineFile };
