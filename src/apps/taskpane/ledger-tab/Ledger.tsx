import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { ledgerText as text } from "../../../words/zh-CN/pane/ledger-tab";
import { RowForm } from "../row-form/RowForm";
import { useSharedStyles } from "../shared/styles";
import { part } from "../shared/part";
import { usePaneState } from "../shared/use-session";
import { Conform } from "./Conform";
import { FindingList } from "./FindingList";
import { SafeFixes } from "./SafeFixes";

const ExampleRow = part(() => import(/* webpackChunkName: "example-row" */ "../help/ExampleRow"));

/** What is to mend in the ledger that is there, and the row selected in it. */
export default function Ledger({ onNext }: { readonly onNext: () => void }) {
  const { findings, ledger } = usePaneState();
  const shared = useSharedStyles();
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return (
    <div className={shared.stack}>
      <SafeFixes />
      {!hasErrors && <Clean rest={findings.length} onNext={onNext} />}
      {findings.length > 0 && <FindingList />}
      {ledger?.rows.length === 0 && <ExampleRow />}
      <Conform />
      <RowForm />
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
