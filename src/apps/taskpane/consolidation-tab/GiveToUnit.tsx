import { decisionOn, type FileDecision, type FiledReport } from "../../../core/consolidation";
import { receivedText as text } from "../../../words/zh-CN/pane/consolidation/received-files";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

interface GiveToUnitProps {
  readonly report: FiledReport;
  readonly onDecide: (decisions: readonly FileDecision[]) => void;
}

/** Says whose a report is of which nothing names a unit of the roster. */
export function GiveToUnit({ report, onDecide }: GiveToUnitProps) {
  const session = useSession();
  const shared = useSharedStyles();
  const { campaign } = session.options;
  return (
    <select
      className={shared.field}
      aria-label={text.giveTo(report.file)}
      value=""
      onChange={(event) => {
        onDecide([decisionOn(report, { kind: "unit", value: event.target.value }, campaign)]);
        session.tell(text.chosen(report.file), "success");
      }}
    >
      <option value="">{text.chooseUnit}</option>
      {campaign.roster.units.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
