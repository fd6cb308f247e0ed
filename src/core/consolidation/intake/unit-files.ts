import type { Campaign } from "../../campaign";
import { chooseFiles, type FileChoice } from "./choose-files";
import { type Offer, offerOf, sentBefore } from "./offer";
import { earlierReports } from "./history";
import type { ChoiceContext, IntakeContext } from "./intake-context";
import type { CountedBefore } from "./past";
import { reportOfChoice, reportOfTally } from "./report-of";
import type { FiledReport, NoLedgerFile, UnreadableFile } from "./unit-file";
import type { FileUse, ReceivedFile, UnitIntake } from "./unit-intake";
import type { UnitReport } from "./unit-report";
import { judge } from "./unit-state";

/**
 * What came from a unit.
 * @param wanting files of the unit of which nothing can be counted.
 */
export function intakeOf(
  unit: string,
  reports: readonly FiledReport[],
  wanting: readonly (NoLedgerFile | UnreadableFile)[],
  context: ChoiceContext,
): UnitIntake {
  const { campaign, period, before, decisions } = context;
  const uses = new Map<FiledReport, FileUse>();
  const offers = reports
    .filter(({ ledgers }) => ledgers.length > 0)
    .map((report) => offerOf(report, period, campaign));
  const choiceOf = (report: FiledReport) => decisions.choiceOf(report, period?.to ?? "");
  const isUndecided = ({ report }: Offer) => choiceOf(report) === null;
  const ruled = withoutNeighbours(offers.filter(isUndecided), uses);
  const live = [
    ...offers.filter(({ report }) => choiceOf(report) === "alone" || choiceOf(report) === "added"),
    ...withoutSentBefore(ruled, before, campaign, uses),
  ];
  const choice = live.length > 0 ? chooseFiles(live, { period, choiceOf }, campaign) : null;
  for (const [report, use] of choice?.uses ?? []) uses.set(report, use);
  for (const { report } of offers)
    if (choiceOf(report) === "left-out") uses.set(report, { as: "left-out", for: null });
  const tallyFiles = reports.filter(({ ledgers }) => ledgers.length === 0);
  const isStale = [...uses.values()].some(({ as }) => as === "same-as-before");
  const used = usedOf(choice, tallyFiles, isStale, context);
  for (const report of tallyFiles) uses.set(report, useOfTally(report, used));
  const unreadable = wanting.filter((file) => file.kind === "unreadable");
  return {
    unit,
    ...judge({ used, uses: [...uses.values()], wanting, before, period }),
    used,
    history: earlierReports(choice?.counted ?? [], context),
    received: [
      ...reports.map((report) => ({ ...received(report, offers, uses), decided: choiceOf(report) })),
      ...wanting.map(notCounted),
    ],
    unreadable,
  };
}

function usedOf(
  choice: FileChoice | null,
  tallyFiles: readonly FiledReport[],
  isStale: boolean,
  context: IntakeContext,
): UnitReport | null {
  const tallies = tallyFiles.flatMap((report) => report.tallies);
  if (choice) return reportOfChoice(choice, tallies, context);
  if (isStale || tallyFiles.length === 0) return null;
  return reportOfTally(tallyFiles, context);
}

function useOfTally({ file }: FiledReport, used: UnitReport | null): FileUse {
  if (used?.files.includes(file)) return { as: "tally" };
  return { as: "tally-besides", for: used?.tallyFile ?? null };
}

/** A unit never loses its own file to a neighbour's whose 填报单位 is a slip. */
function withoutNeighbours(offers: readonly Offer[], uses: Map<FiledReport, FileUse>): readonly Offer[] {
  const isNeighbour = ({ report }: Offer) => report.question !== null && report.question.name !== report.unit;
  if (!offers.some((offer) => !isNeighbour(offer))) return offers;
  for (const { report } of offers.filter(isNeighbour))
    uses.set(report, { as: "neighbour", for: report.question!.name });
  return offers.filter((offer) => !isNeighbour(offer));
}

function withoutSentBefore(
  offers: readonly Offer[],
  before: readonly CountedBefore[],
  campaign: Campaign,
  uses: Map<FiledReport, FileUse>,
): readonly Offer[] {
  return offers.filter((offer) => {
    const known = sentBefore(offer, before, campaign);
    if (!known) return true;
    const { reportDate, period } = known;
    uses.set(offer.report, { as: "same-as-before", reportDate, period });
    return false;
  });
}

function received(
  report: FiledReport,
  offers: readonly Offer[],
  uses: ReadonlyMap<FiledReport, FileUse>,
): Omit<ReceivedFile, "decided"> {
  const offer = offers.find((each) => each.report === report);
  return {
    file: report.file,
    reportDate: offer?.date ?? report.tallies[0]?.date ?? null,
    rows: offer?.rows.length ?? 0,
    use: uses.get(report)!,
    report,
  };
}

function notCounted(file: NoLedgerFile | UnreadableFile): ReceivedFile {
  const use: FileUse =
    file.kind === "unreadable" ? { as: "unreadable", reason: file.reason } : { as: "no-ledger" };
  return { file: file.file, reportDate: null, rows: 0, use, report: null, decided: null };
}
