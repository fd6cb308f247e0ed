import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { type RefObject, useEffect, useRef } from "react";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { RowForm } from "../row-form/RowForm";
import { severitiesOf } from "../shared/severities";
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
  const next = useRef<HTMLButtonElement>(null);
  useFocusOnceClean(findings.length, next);
  const hasErrors = severitiesOf(findings).error > 0;
  return (
    <div className={shared.stack}>
      <SafeFixes />
      {!hasErrors && <Clean rest={findings.length} next={next} onNext={onNext} />}
      {findings.length > 0 && <FindingList />}
      {ledger?.rows.length === 0 && <ExampleRow />}
      <Conform />
      <RowForm />
    </div>
  );
}

interface CleanProps {
  readonly rest: number;
  readonly next: RefObject<HTMLButtonElement | null>;
  readonly onNext: () => void;
}

function Clean({ rest, next, onNext }: CleanProps) {
  const shared = useSharedStyles();
  return (
    <div className={shared.card}>
      <p className={`${shared.row} ${shared.text} ${shared.success}`}>
        <CheckmarkCircleFilled fontSize={20} />
        {rest === 0 ? text.clean : text.cleanWithWarnings(rest)}
      </p>
      <Button ref={next} appearance={rest === 0 ? "primary" : "secondary"} onClick={onNext}>
        {text.toTally} →
      </Button>
    </div>
  );
}

/** Once the last finding is ended where it was read, the focus goes to the next step. */
function useFocusOnceClean(count: number, next: RefObject<HTMLButtonElement | null>) {
  const before = useRef(count);
  useEffect(() => {
    if (before.current > 0 && count === 0 && document.activeElement === document.body) next.current?.focus();
    before.current = count;
  }, [count, next]);
}
