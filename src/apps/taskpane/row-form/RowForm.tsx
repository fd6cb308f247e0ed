import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Ledger, type LedgerRow, rowToFill } from "../../../core/ledger";
import { rowFormText as text } from "../../../words/localized/pane/row-form";
import { type Selection, rowNumberOf } from "../../../core/workbook";
import { part } from "../shared/part";
import type { SessionOptions } from "../session/options";
import { usePaneState, useSession } from "../shared/use-session";

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

function rowSelected(ledger: Ledger, selection: Selection | null, options: SessionOptions): LedgerRow | null {
  if (selection?.sheet !== ledger.sheet) return null;
  const { top } = selection.range;
  return ledger.rows.find(({ index }) => index === top) ?? rowToFill(ledger, top, options);
}

/** The selected row as a form, folded until wanted. */
export function RowForm() {
  const { ledger, selection } = usePaneState();
  const { options } = useSession();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (!ledger) return null;
  const row = rowSelected(ledger, selection, options);
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
