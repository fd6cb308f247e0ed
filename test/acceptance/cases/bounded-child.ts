import { forgetPeak, peak } from "../../../scripts/reliability/process-cost.cjs";
import { run } from "../../../src/apps/cli/run";
import { nodeCodec } from "../../../src/hosts/files/node-codec";
import { setCodec } from "../../../src/hosts/files/zip/codec";
import { call } from "../../apps/cli/call";

/** Runs each command that the parent sends, and answers with what became of it. */
async function answer(argv: readonly string[], before: number): Promise<void> {
  globalThis.gc?.();
  forgetPeak();
  const outcome = await call(run, argv).catch(() => null);
  const megabytes = (peak() - before) / 2 ** 20;
  process.send!({ status: -1, out: "", err: "", ...outcome, ended: outcome !== null, megabytes });
}

async function main(): Promise<void> {
  setCodec(nodeCodec);
  // What a command needs is loaded before the clock runs.
  for (const command of ["check", "fix", "consolidate"]) await call(run, [command]).catch(() => null);
  const before = peak();
  process.on("message", (argv: readonly string[]) => void answer(argv, before));
  process.send!("ready");
}

void main();
