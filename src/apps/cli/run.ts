import { nearest, UsageError } from "./arguments";
import { MissingFileError, type Io } from "./io";
import { printable } from "./printable";

type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** Commands are loaded when asked for: `progress` does not wait for the writer of workbooks. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check")).runCheck,
  tally: async () => (await import("./tally")).runTally,
  fix: async () => (await import("./fix")).runFix,
  template: async () => (await import("./template")).runTemplate,
  consolidate: async () => (await import("./consolidate")).runConsolidate,
  progress: async () => (await import("./progress")).runProgress,
};

const usage = `清单助手 qingdan

  qingdan check FILE… [--previous FILE] [--json] [--date 日期] [--period 日期] [--campaign FILE]
      检查每个文件
  qingdan tally FILE [-o OUT.xlsx] [--json] [--basis 累计|本月|本期]
      算出十项数字及其依据；带 -o 时生成或更新情况调度表
  qingdan fix FILE -o OUT.xlsx [--json]
      把可自动规范的问题改好，另存一份
  qingdan template -o OUT.xlsx [--unit 单位]
      生成空白的附件1
  qingdan consolidate FILE_OR_FOLDER… -o OUT.xlsx [--previous FILE] [--period 日期] [--notes 文件夹] [--json]
      汇总各单位的工作簿；带 --notes 时为每个要改的单位写一份退回单
  qingdan progress [TEXT…] [--date 日期] [--json]
      读出整治进展里的事实

日期写成 2019-11-20。退出码：0 没有需改的问题，1 有需改的问题，2 用法不对或没有可读的文件。
`;

/** Runs a command line. Returns the exit status: 0 clean, 1 an error finding, 2 wrong usage or nothing readable. */
export async function run(argv: readonly string[], given: Io): Promise<number> {
  const io: Io = {
    ...given,
    out: (text) => given.out(printable(text)),
    err: (text) => given.err(printable(text)),
    draw: given.err,
  };
  const [name, ...rest] = argv;
  const asksForHelp = name === "help" || argv.includes("--help") || argv.includes("-h");
  if (name === undefined || asksForHelp) {
    io.out(usage);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.err(`没有命令“${name}”，是不是 ${nearest(name, Object.keys(commands))}？\n`);
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
