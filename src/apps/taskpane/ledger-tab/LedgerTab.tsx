import { useEffect } from "react";
import { paneText } from "../../../words/localized/pane/frame";
import { sheetNamed } from "../../../core/workbook";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

const Reading = () => <p role="status">{paneText.reading}</p>;
const reading = <Reading />;
const Ledger = part(() => import(/* webpackChunkName: "ledger" */ "./Ledger"), reading);
const FirstRun = part(() => import(/* webpackChunkName: "first-run" */ "./FirstRun"), reading);
const MappingForm = part(() => import(/* webpackChunkName: "mapping" */ "./MappingForm"));

/** 清单: what is to mend in the ledger, and the way to a ledger where there is none. */
export function LedgerTab({ onNext }: { readonly onNext: () => void }) {
  const session = useSession();
  const { phase, ledger, workbook, selection } = usePaneState();
  const shared = useSharedStyles();
  // Fetched while the workbook is being read.
  useEffect(() => Ledger.fetch(), []);
  if (phase === "reading") return reading;
  if (phase === "failed" || !workbook) {
    return (
      <button type="button" className={shared.field} onClick={() => void session.refresh()}>
        {paneText.retry}
      </button>
    );
  }
  if (ledger) return <Ledger onNext={onNext} />;
  const front = sheetNamed(workbook, selection?.sheet ?? workbook.activeSheet ?? "") ?? workbook.sheets[0];
  const isEmpty = !front?.rows.some((row) => row?.some((value) => value !== null && value !== undefined));
  return (
    <div className={shared.stack}>
      {!isEmpty && <MappingForm key={front!.name} sheet={front!} />}
      <FirstRun isMain={isEmpty} />
    </div>
  );
}
