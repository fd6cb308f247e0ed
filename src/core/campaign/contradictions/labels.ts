import { withoutBlanks } from "../../language";
import type { Campaign } from "../schema";
import { pathText, type Path, type Report } from "./report";

/** Labels that a text must begin with: of two the longer would be taken for the shorter. */
function checkBeginnings(path: Path, labels: Readonly<Record<string, string>>, report: Report): void {
  const all = Object.entries(labels);
  all.forEach(([field, label], index) => {
    const bare = withoutBlanks(label);
    const other = all
      .slice(0, index)
      .find(
        ([, earlier]) => bare.startsWith(withoutBlanks(earlier)) || withoutBlanks(earlier).startsWith(bare),
      );
    if (other)
      report([...path, field], "clashing-label", { word: label, other: pathText([...path, other[0]]) });
  });
}

/** A row that begins with a footer's word is no data. */
function checkFooters({ ledger, town, dispositions, roster }: Campaign, report: Report): void {
  const data = [town, ...dispositions.map(({ word }) => word), ...roster.units.map(({ name }) => name)];
  ledger.footers.forEach((footer, index) => {
    const hidden = data.find((text) => text.startsWith(footer));
    if (hidden) report(["ledger", "footers", index], "footer-hides-data", { word: footer, other: hidden });
  });
}

/** What a row or a field begins with tells it from the others, and from data. */
export function checkLabels(campaign: Campaign, report: Report): void {
  const { ledger, tally } = campaign;
  checkBeginnings(["ledger"], { unitLabel: ledger.unitLabel, dateLabel: ledger.dateLabel }, report);
  checkBeginnings(["tally"], { unitLabel: tally.unitLabel, dateLabel: tally.dateLabel }, report);
  const { noteLabel, explanationLabel, totalLabel, stampLabel } = tally;
  checkBeginnings(["tally"], { noteLabel, explanationLabel, totalLabel, stampLabel }, report);
  checkFooters(campaign, report);
}
