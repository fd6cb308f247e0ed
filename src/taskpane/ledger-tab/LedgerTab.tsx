import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { ledgerText as text } from "../../text/ledger-tab";
import { paneText } from "../../text/pane";
import { sheetNamed } from "../../workbook";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { Conform } from "./Conform";
import { FindingList } from "./FindingList";
import { FirstRun } from "./FirstRun";
import { SafeFixes } from "./SafeFixes";

const MappingForm = lazy(() => import(/* webpackChunkName: "mapping" */ "./MappingForm"));
const RowForm = lazy(() => import(/* webpackChunkName: "row-form" */ "../row-form/RowForm"));

/** 清单: what is to mend in the ledger, and the way to a ledger where there is none. */
export function LedgerTab({ onNext }: { readonly onNext: () => void }) {
  const session = useSession();
  const { phase, ledger, findings, workbook, selection } = usePaneState();
  const shared = useSharedStyles();
  if (phase === "reading") return <p role="status">{paneText.reading}</p>;
  if (phase === "failed" || !workbook) {
    return <Button onClick={() => void session.refresh()}>{paneText.retry}</Button>;
  }
  if (!ledger) {
    const front = sheetNamed(workbook, selection?.sheet ?? workbook.activeSheet ?? "") ?? workbook.sheets[0];
    const isEmpty = !front?.rows.some((row) => row?.some((value) => value !== null && value !== undefined));
    return (
      <div className={shared.stack}>
        {!isEmpty && (
          <Suspense fallback={<p role="status">{paneText.loading}</p>}>
            <MappingForm key={front!.name} sheet={front!} />
          </Suspense>
        )}
        <FirstRun isMain={isEmpty} />
      </div>
    );
  }
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return (
    <div className={shared.stack}>
      <SafeFixes />
      {!hasErrors && <Clean rest={findings.length} onNext={onNext} />}
      {findings.length > 0 && <FindingList />}
      <Conform />
      <Suspense fallback={null}>
        <RowForm />
      </Suspense>
    </div>
  );
}

function Clean({ rest, onNext }: { readonly rest: number; readonly onNext: () => void }) {
  const shared = useSharedStyles();
  return (
    <div className={shared.card}>
      <p className={`${shared.row} ${shared.text} ${shared.success}`}>
        <CheckmarkCircleFilled fontSize={20} />
        {rest === 0 ? text.clean : text.cleanWithWarnings(rest)}
      </p>
      <Button appearance={rest === 0 ? "primary" : "secondary"} onClick={onNext}>
        {text.toTally} →
      </Button>
    </div>
  );
}
