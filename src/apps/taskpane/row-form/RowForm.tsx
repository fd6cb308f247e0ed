import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Ledger, LedgerRow } from "../../../core/ledger";
import { rowFormText as text } from "../../../words/zh-CN/pane/row-form";
import { cellRange, type Selection, rowNumberOf } from "../../../core/workbook";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { addSitePatch } from "./add-site";

const Fields = part(() => import(/* webpackChunkName: "row-form" */ "./Fields"));

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
  const session = useSession();
  const { ledger, selection, findings, busy } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  if (!ledger) return null;
  const { campaign } = session.options;
  const row = rowSelected(ledger, selection);

  const go = (step: 1 | -1) => {
    const at = row ? ledger.rows.indexOf(row) + step : step > 0 ? 0 : ledger.rows.length - 1;
    const target = ledger.rows[at];
    if (target) void session.select({ sheet: ledger.sheet, range: cellRange(target.index, ledger.leftmost) });
  };
  const add = async () => {
    const { patch, row: added } = addSitePatch(ledger, campaign);
    setOpen(true);
    await session.change({
      patch,
      done: text.added(added + 1),
      then: {
        sheet: ledger.sheet,
        range: cellRange(added, ledger.form.columns.get("siteName")?.column ?? ledger.leftmost),
      },
    });
  };

  return (
    <div className={styles.form}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {text.title} {row && text.row(rowNumberOf(row.index), row.text("siteName"))}
        </summary>
        {isOpen && (
          <div className={shared.stack}>
            <div className={shared.row}>
              <Button size="small" icon={<ChevronUpRegular />} onClick={() => go(-1)}>
                {text.previous}
              </Button>
              <Button size="small" icon={<ChevronDownRegular />} onClick={() => go(1)}>
                {text.next}
              </Button>
              <Button size="small" disabledFocusable={busy} onClick={() => void add()}>
                {text.add}
              </Button>
            </div>
            {row ? (
              <Fields key={row.index} row={row} ledger={ledger} findings={findings} />
            ) : (
              <p>{text.none}</p>
            )}
          </div>
        )}
      </details>
    </div>
  );
}
