import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Ledger, LedgerRow } from "../../../core/ledger";
import { rowFormText as text } from "../../../words/zh-CN/pane/row-form";
import { type Selection, rowNumberOf } from "../../../core/workbook";
import { part } from "../shared/part";
import { usePaneState } from "../shared/use-session";

const SelectedRow = part(() => import(/* webpackChunkName: "row-form" */ "./SelectedRow"));

const useStyles = makeStyles({
  form: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    minHeight: "32px",
    lineHeight: "32px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function rowSelected(ledger: Ledger, selection: Selection | null): LedgerRow | undefined {
  return selection?.sheet === ledger.sheet
    ? ledger.rows.find(({ index: row }) => row === selection.range.top)
    : undefined;
}

/** The selected row as a form, folded until wanted. */
export function RowForm() {
  const { ledger, selection } = usePaneState();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (!ledger) return null;
  const row = rowSelected(ledger, selection);
  return (
    <div className={styles.form}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {text.title} {row && text.row(rowNumberOf(row.index), row.text("siteName"))}
        </summary>
        {isOpen && <SelectedRow ledger={ledger} row={row} />}
      </details>
    </div>
  );
}
