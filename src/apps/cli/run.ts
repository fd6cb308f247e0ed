import { cizao2019 } from "../../core/campaign";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { nearest, UsageError } from "./arguments";
import { MissingFileError, type Io, writingBy } from "./io";
import { printable } from "./printable";

type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** Commands are loaded when asked for: `progress` does not wait for the writer of workbooks. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check")).runCheck,
  tally: async () => (await import("./tally")).runTally,
  fix: async () => (await import("./fix")).runFix,
  template: async () => (await import("./template")).runTemplate,
  consolidate: async () => (await import("./consolidate/consolidate")).runConsolidate,
  report: async () => (await import("./materials/report")).runReport,
  remind: async () => (await import("./materials/remind")).runRemind,
  county: async () => (await import("./materials/county")).runCounty,
  dispatch: async () => (await import("./materials/dispatch")).runDispatch,
  summary: async () => (await import("./materials/summary")).runSummary,
  prepare: async () => (await import("./materials/prepare")).runPrepare,
  archive: async () => (await import("./archive")).runArchive,
  campaign: async () => (await import("./campaign")).runCampaign,
  progress: async () => (await import("./progress")).runProgress,
};

export const commandNames: readonly string[] = Object.keys(commands);

/** Runs a command line. Returns the exit status: 0 clean, 1 an error finding, 2 wrong usage or nothing readable. */
export async function run(argv: readonly string[], given: Io): Promise<number> {
  const io = writingBy(given, {
    out: (said) => given.out(printable(said)),
    err: (said) => given.err(printable(said)),
    draw: given.err,
  });
  const [name, ...rest] = argv;
  const asksForHelp = name === "help" || argv.includes("--help") || argv.includes("-h");
  if (name === undefined || asksForHelp) {
    io.out(text.usage(cizao2019));
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.err(`${text.unknownCommand(name, nearest(name, commandNames))}\n`);
    return 2;
  }
  try {
    return await (
      await load()
    )(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof MissingFileError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}
