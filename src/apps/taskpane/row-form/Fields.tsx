import type { Finding } from "../../../core/findings";
import type { Ledger, LedgerRow } from "../../../core/ledger";
import { editorOf } from "../../../core/checks/answers/editor";
import { rowFieldsText as text } from "../../../words/localized/pane/row-fields";
import { cellAddress } from "../../../core/workbook";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { ClosureCard } from "./ClosureCard";
import { Field } from "./Field";
import { type FieldCell, lifecycleCell } from "./lifecycle-cell";
import { ProgressForm } from "./ProgressForm";

const PicturesField = part(() => import(/* webpackChunkName: "row-pictures" */ "./PicturesField"));

interface FieldsProps {
  readonly row: LedgerRow;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  /** The cursor goes into its name. */
  readonly isAdded: boolean;
}

/** The row's fields, the progress form and the 销号 card. */
export function Fields({ row, ledger, findings, isAdded }: FieldsProps) {
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
        return (
          <Field
            key={key}
            sheet={ledger.sheet}
            label={title}
            cell={cell}
            hint={hint}
            findings={findingsAt(cell)}
            editor={editorOf(key, campaign)}
            takesFocus={isAdded && key === "siteName"}
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
              {...(key === "measures" && { editor: { kind: "lines" } })}
            />
          )
        );
      })}
      <PicturesField ledger={ledger} row={row} />
      {progress && !progress.isFormula && (
        <ProgressForm sheet={ledger.sheet} cell={progress} day={ledger.reportDate ?? today} />
      )}
      <ClosureCard ledger={ledger} row={row} />
    </div>
  );
}
