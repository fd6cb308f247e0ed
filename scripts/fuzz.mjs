import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

// `npm run fuzz [TIMES] [SEED]`: that many times ten thousand broken inputs; the seed printed brings them again.
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const [times = "20", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${times} times ten thousand inputs, seed ${seed}`);
const { status } = spawnSync(process.execPath, [jest, "test/hostile/fuzz"], {
  env: { ...process.env, LONG: "1", FUZZ_TIMES: times, FUZZ_SEED: seed },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
