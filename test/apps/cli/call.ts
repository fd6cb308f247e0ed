import type { IsoDate } from "../../../src/core/language";
import { setCodec } from "../../../src/hosts/files";
import { nodeCodec } from "../../../src/hosts/files/node-codec";
import type { Io } from "../../../src/apps/cli/io";

// As the command line itself does.
setCodec(nodeCodec);

/** Runs a command as from a terminal that shows no progress, by default on 20 November 2019. */
export async function call(
  command: (argv: readonly string[], io: Io) => Promise<number>,
  argv: readonly string[],
  stdin = "",
  today: IsoDate = "2019-11-20",
): Promise<{ status: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const status = await command(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(stdin),
    isTerminal: false,
    today: () => today,
  });
  return { status, out, err };
}
