// Stands before the command line's own code and loads its parts: those in the folder cli, or those that its one file
// carries. What V8 made of a part is kept in the person's cache folder: to compile is a third of a short run.

/** How many builds keep their code in the cache folder. */
const keptBuilds = 8;

/** The folder where this person's programs keep what they can make again. */
function cacheFolder() {
  const { env, platform } = process;
  const home = require("node:os").homedir();
  const { join } = require("node:path");
  if (platform === "win32") return env.LOCALAPPDATA || join(home, "AppData", "Local");
  return platform === "darwin" ? join(home, "Library", "Caches") : env.XDG_CACHE_HOME || join(home, ".cache");
}

/** Whether nobody else can have put anything into a folder. */
function isOwn({ uid, mode }) {
  return !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** @param carried where each part begins in the comment at the end of `file`, and its length; null for parts beside it. */
// eslint-disable-next-line no-unused-vars -- called by what the build puts behind it
function partLoader(file, build, carried) {
  const fs = require("node:fs");
  const path = require("node:path");
  const { Script } = require("node:vm");
  const made = [];
  let folder;

  /** Where compiled parts are kept; null where they are not. */
  function kept() {
    if (folder !== undefined) return folder;
    folder = null;
    try {
      if (process.env.NODE_DISABLE_COMPILE_CACHE) return null;
      const all = path.join(cacheFolder(), "qingdan");
      const here = path.join(all, `${build}-${process.version}-${process.arch}`);
      // One by one: where nothing can be made, as in /proc, Node tries to make all at once without end.
      for (const each of [path.dirname(all), all, here])
        if (!fs.existsSync(each)) fs.mkdirSync(each, { mode: 0o700 });
      if (isOwn(fs.statSync(here))) folder = here;
    } catch {
      // Nothing can be kept here: parts are compiled each time.
    }
    return folder;
  }

  function keep() {
    try {
      for (const { place, script } of made) {
        const draft = `${place}.${process.pid}`;
        fs.writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
        fs.renameSync(draft, place);
      }
      const all = path.dirname(kept());
      const builds = fs.readdirSync(all).map((name) => path.join(all, name));
      const byAge = builds.map((at) => ({ at, age: fs.statSync(at).mtimeMs })).sort((a, b) => b.age - a.age);
      for (const { at } of byAge.slice(keptBuilds)) fs.rmSync(at, { recursive: true, force: true });
    } catch {
      // The next run compiles again.
    }
  }

  function textOf(name) {
    if (!carried) return fs.readFileSync(path.join(path.dirname(file), "cli", name), "utf8");
    const [at, length] = carried.parts[name];
    const bytes = Buffer.alloc(length);
    const open = fs.openSync(file, "r");
    fs.readSync(open, bytes, 0, length, fs.fstatSync(open).size - carried.length + at);
    fs.closeSync(open);
    return bytes.toString().replaceAll("*\u0001/", "*/");
  }

  function compiled(name) {
    const place = kept() && path.join(kept(), name);
    let cachedData;
    try {
      if (place) cachedData = fs.readFileSync(place);
    } catch {
      // Not kept yet.
    }
    const text = `(function (exports, require, __filename) {${textOf(name)}\n})`;
    const filename = path.join(path.dirname(file), "cli", name);
    const script = new Script(text, { filename, cachedData });
    // The program itself keeps, not a thread that may be ended at any moment.
    if (place && (!cachedData || script.cachedDataRejected) && require("node:worker_threads").isMainThread) {
      if (made.length === 0) process.once("exit", keep);
      made.push({ place, script });
    }
    return script.runInThisContext();
  }

  return (id) => {
    if (!id.startsWith("./cli/")) return require(id);
    const exports = {};
    compiled(id.slice("./cli/".length))(exports, require, file);
    return exports;
  };
}
