// Preloaded by the benchmarks and the corpus: writes into the file named by PROCESS_COST_FILE, as JSON, the most
// memory in bytes that this process had, and the milliseconds that it computed.
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

/** Lets the peak begin anew, where the system can; elsewhere it stays that of all so far. */
function forgetPeak() {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // No Linux.
  }
}

if (isMainThread && process.env.PROCESS_COST_FILE) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const cost = { bytes: peak(), milliseconds: (user + system) / 1000 };
    writeFileSync(process.env.PROCESS_COST_FILE, JSON.stringify(cost));
  });
}

module.exports = { forgetPeak, peak };
