const { writeSync } = require("node:fs");

// Loaded before the command line: tells the parent how much memory it took, over the file it was given.
process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
