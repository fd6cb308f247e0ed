// Preloaded by the benchmarks and the corpus: tells the file named by PEAK_MEMORY_FILE the most memory that this process had, in bytes.
const { readFileSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

/** Of this program alone: what the runtime counts may be that of the process it was started from. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

if (isMainThread && process.env.PEAK_MEMORY_FILE) {
  process.on("exit", () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(peak())));
}

module.exports = { peak };
