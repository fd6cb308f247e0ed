import type { Campaign } from "../../../core/campaign";
import type { Register } from "../../../core/consolidation";
import { periodsOf, type TownReport, townReport } from "../../../core/materials";
import type { IsoDate } from "../../../core/language";
import { cliText as text } from "../../../words/zh-CN/cli/command-line";
import { stateWord } from "../../../words/zh-CN/materials/state-word";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import { dateOption, parseArguments, UsageError } from "../arguments";
import { campaignOption } from "../campaign-option";
import { readRegister } from "../consolidate/earlier-workbook";
import type { Io } from "../io";

/** What a command that makes something from the register was asked for. */
export interface RegisterRequest {
  readonly campaign: Campaign;
  readonly register: Register;
  /** `--period`, where it is given. */
  readonly period: IsoDate | undefined;
  readonly previous: string;
  readonly out: string;
  readonly isJson: boolean;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** The same of a period that the register knows. */
export interface MaterialsRequest extends RegisterRequest {
  /** What the register says at the end of the period asked for, by default its last. */
  readonly report: TownReport;
}

/**
 * Reads `--previous REGISTER [--period DATE] -o OUT [--json] [--campaign FILE]`.
 * @param more names of options of the command's own that take a value.
 * @throws UsageError in words.
 */
export async function registerRequest(
  command: string,
  argv: readonly string[],
  io: Io,
  more: readonly string[] = [],
): Promise<RegisterRequest> {
  const { files, values, flags } = parseArguments(argv, {
    out: { kind: "value", short: "o" },
    previous: { kind: "value" },
    period: { kind: "value" },
    json: { kind: "flag" },
    campaign: { kind: "value" },
    ...Object.fromEntries(more.map((name) => [name, { kind: "value" } as const])),
  });
  if (files.length > 0) throw new UsageError(text.readsNoFile(command, files[0]!));
  const { previous, out } = values;
  if (!previous) throw new UsageError(materialsText.needsRegister(command));
  if (!out) throw new UsageError(materialsText.needsOut(command));
  const campaign = await campaignOption(values["campaign"]);
  const { register } = await readRegister(previous, campaign, io.today());
  const period = dateOption(values, "period") ?? undefined;
  return { ...{ campaign, register, period, previous, out, values }, isJson: flags.has("json") };
}

/** Reads the same; the period is one that the register knows. @throws UsageError in words. */
export async function materialsRequest(
  command: string,
  argv: readonly string[],
  io: Io,
  more: readonly string[] = [],
): Promise<MaterialsRequest> {
  const request = await registerRequest(command, argv, io, more);
  const { register, period, campaign } = request;
  const known = periodsOf(register);
  const due = period ?? known.at(-1);
  if (due === undefined || !known.includes(due)) throw new UsageError(materialsText.noSuchPeriod(due, known));
  return { ...request, report: townReport(register, due, campaign) };
}

/** What `--json` says of a period, whatever is made of it. @param more what one of the commands has to say besides. */
export function reportJson(
  { due, sites, units, figures, changes, untold }: TownReport,
  out: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const kinds = new Map<string, number>();
  for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    ...{ out, period: due, sites: sites.length },
    done: sites.filter(({ isDone }) => isDone).length,
    complete: sites.filter(({ isComplete }) => isComplete).length,
    untold,
    units: units.map(({ report, ...line }) => ({ ...line, state: stateWord(report) })),
    figures: Object.fromEntries(figures.map(({ key, ...figure }) => [key, figure])),
    changes: Object.fromEntries(kinds),
    ...more,
  };
}
