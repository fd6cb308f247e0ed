import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { paneText } from "../../text/pane";
import { sheetNamed } from "../../workbook";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

const loadLedger = () => import(/* webpackChunkName: "ledger" */ "./Ledger");
const Ledger = lazy(loadLedger);
const FirstRun = lazy(() => import(/* webpackChunkName: "first-run" */ "./FirstRun"));
const MappingForm = lazy(() => import(/* webpackChunkName: "mapping" */ "./MappingForm"));

/** 清单: what is to mend in the ledger, and the way to a ledger where there is none. */
export function LedgerTab({ onNext }: { readonly onNext: () => void }) {
  const session = useSession();
  const { phase, ledger, workbook, selection } = usePaneState();
  const shared = useSharedStyles();
  // Fetched while the workbook is being read; a failure shows when it is wanted.
  useEffect(() => void loadLedger().catch(() => undefined), []);
  if (phase === "reading") return <p role="status">{paneText.reading}</p>;
  if (phase === "failed" || !workbook) {
    return <Button onClick={() => void session.refresh()}>{paneText.retry}</Button>;
  }
  if (ledger) return <Ledger onNext={onNext} />;
  const front = sheetNamed(workbook, selection?.sheet ?? workbook.activeSheet ?? "") ?? workbook.sheets[0];
  const isEmpty = !front?.rows.some((row) => row?.some((value) => value !== null && value !== undefined));
  return (
    <div className={shared.stack}>
      <Suspense fallback={<p role="status">{paneText.loading}</p>}>
        {!isEmpty && <MappingForm key={front!.name} sheet={front!} />}
        <FirstRun isMain={isEmpty} />
      </Suspense>
    </div>
  );
}
