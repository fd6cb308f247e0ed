import { Button } from "@fluentui/react-components";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { usePaneState, useSession } from "../shared/use-session";
import type { Intake } from "./intake";

interface OpenWorkbookProps {
  readonly intake: Intake;
  /** Whether its ledgers count already. */
  readonly isTaken: boolean;
}

/** Takes the ledger sheets of the open workbook as reports, for squads that paste every village into one. */
export function OpenWorkbook({ intake, isTaken }: OpenWorkbookProps) {
  const session = useSession();
  const { workbook, ledgers } = usePaneState();
  const made = new Set<string>(Object.values(session.options.campaign.consolidation.sheets));
  const units = new Set(ledgers.filter(({ sheet }) => !made.has(sheet)).map(({ unit }) => unit)).size;
  if (!workbook || units === 0) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        intake.takeOpen(text.thisWorkbook, workbook);
        session.tell(text.tookOpen(units), "success");
      }}
    >
      {isTaken ? text.takeOpenAgain : text.takeOpen(units)}
    </Button>
  );
}
