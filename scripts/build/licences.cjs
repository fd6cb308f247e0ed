const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/** Licences under which a package may ship with an MIT product, with no further duty than naming it. */
const accepted = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
  "Zlib",
]);

/** Packages whose package.json is silent, though their LICENSE file is not. */
const silent = { "@univerjs/telemetry": "Apache-2.0" };

/** Packages whose own files hold a copy of others, which no module of the bundle shows. */
const copiedInto = { docx: ["fflate", "nanoid"] };

/** Whether an SPDX expression leaves a choice that is accepted. */
function isAccepted(expression) {
  const choices = expression.replace(/[()]/g, "").split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((each) => accepted.has(each)));
}

/** The folder of the package that a file belongs to; null for our own. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

/** Folders of the packages in a compilation, those of modules that webpack joined into one included. */
function packageFolders(modules) {
  const folders = new Set();
  const todo = [...modules];
  for (let module = todo.pop(); module; module = todo.pop()) {
    todo.push(...(module.modules ?? []));
    const folder = module.resource && packageFolder(module.resource.split("?")[0]);
    if (!folder) continue;
    for (const copied of copiedInto[path.basename(folder)] ?? [])
      folders.add(path.join(folder, "..", copied));
    folders.add(folder);
  }
  return folders;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(path.join(folder, file), "utf8") : "";
  return { name, version, licence: license ?? silent[name] ?? "no stated licence", text };
}

/** Writes a file with the licences of every package in a bundle; one that is not accepted fails the build. */
class Licences {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("Licences", (compilation) => {
      if (compilation.compiler.isChild()) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const packages = [...packageFolders(compilation.modules)].map(describe);
        packages.sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
        for (const { name, licence } of packages)
          if (!isAccepted(licence)) compilation.errors.push(new Error(`${name} is under ${licence}`));
        const parts = packages.map(
          ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
        );
        const head = "What is built into this product, and under which licences.\n";
        compilation.emitAsset(
          this.file,
          new sources.RawSource([head, ...parts].join(`\n${"-".repeat(80)}\n`)),
        );
      });
    });
  }
}

module.exports = { Licences };
