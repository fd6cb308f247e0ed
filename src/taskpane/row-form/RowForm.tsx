import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Campaign, ColumnKey } from "../../campaign";
import type { Finding, Ledger, LedgerRow } from "../../ledger";
import { rowFormText as text } from "../../text/row-form";
import { cellAddress, cellRange, type Selection } from "../../workbook";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { addSitePatch } from "./add-site";
import { ClosureCard } from "./ClosureCard";
import { Field } from "./Field";
import { type FieldCell, lifecycleCell } from "./lifecycle-cell";
import { ProgressForm } from "./ProgressForm";

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

const longKeys: readonly ColumnKey[] = ["violations", "progress", "address", "remarks"];

function rowSelected(ledger: Ledger, selection: Selection | null): LedgerRow | undefined {
  return selection?.sheet === ledger.sheet
    ? ledger.rows.find(({ row }) => row === selection.range.top)
    : undefined;
}

function optionsOf(key: ColumnKey, campaign: Campaign): readonly string[] | undefined {
  if (key === "town") return [campaign.town];
  return key === "disposition" ? campaign.dispositions.map(({ word }) => word) : undefined;
}

/** The selected row as a form, folded until wanted. */
export default function RowForm() {
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
    if (target) void session.select({ sheet: ledger.sheet, range: cellRange(target.row, ledger.leftmost) });
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
          {text.title} {row && text.row(row.row + 1, row.text("siteName"))}
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
              <Fields key={row.row} row={row} ledger={ledger} findings={findings} />
            ) : (
              <p>{text.none}</p>
            )}
          </div>
        )}
      </details>
    </div>
  );
}

interface FieldsProps {
  readonly row: LedgerRow;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

function Fields({ row, ledger, findings }: FieldsProps) {
  const shared = useSharedStyles();
  const { campaign, today } = useSession().options;
  const findingsAt = (cell: FieldCell) =>
    findings.filter((finding) => finding.cell === cellAddress(cell.row, cell.column));
  const progress = row.cell("progress");
  return (
    <div className={shared.stack}>
      {campaign.ledger.columns.map(({ key, title, hint }) => {
        const cell = row.cell(key);
        if (!cell) return null;
        const options = optionsOf(key, campaign);
        return (
          <Field
            key={key}
            sheet={ledger.sheet}
            label={title}
            cell={cell}
            hint={hint}
            findings={findingsAt(cell)}
            {...(options && { options })}
            isLong={longKeys.includes(key)}
            isNumber={key === "sequence"}
          />
        );
      })}
      {row.numberCell && (
        <Field
          sheet={ledger.sheet}
          label={text.number}
          cell={row.numberCell}
          findings={findingsAt(row.numberCell)}
        />
      )}
      {campaign.ledger.lifecycle.map(({ key, title }) => {
        const cell = lifecycleCell(ledger, row, key);
        return (
          cell && (
            <Field
              key={key}
              sheet={ledger.sheet}
              label={title}
              cell={cell}
              findings={findingsAt(cell)}
              isLong={key === "measures"}
            />
          )
        );
      })}
      {progress && !progress.isFormula && (
        <ProgressForm sheet={ledger.sheet} cell={progress} day={ledger.reportDate ?? today} />
      )}
      <ClosureCard ledger={ledger} row={row} />
    </div>
  );
}
