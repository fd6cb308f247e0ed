import { Button } from "@fluentui/react-components";
import { columnOf } from "../../../core/campaign";
import type { Ledger, LedgerCell, LedgerRow } from "../../../core/ledger";
import { chooseDisposition } from "../../../core/checks/answers/choose-disposition";
import { editorOf } from "../../../core/checks/answers/editor";
import { cellAddress } from "../../../core/workbook";
import { answerText as text } from "../../../words/localized/pane/finding-answer";
import { rowFieldsText } from "../../../words/localized/pane/row-fields";
import { Field } from "../row-form/Field";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

interface CellAnswerProps {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  readonly cell: LedgerCell;
  readonly onDone: (isWritten: boolean) => void;
}

/** What the cell should say: typed, or one of the words of its column. */
export function CellAnswer({ ledger, row, cell, onDone }: CellAnswerProps) {
  const session = useSession();
  const { busy } = usePaneState();
  const shared = useSharedStyles();
  const { campaign } = session.options;
  const { title, hint } = columnOf(campaign, cell.key);
  if (cell.key === "disposition" && !cell.isFormula) {
    const done = rowFieldsText.written(cellAddress(cell.row, cell.column));
    return (
      <div role="group" aria-label={title} className={shared.row}>
        {campaign.dispositions.map(({ key, word }) => (
          <Button
            key={key}
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              const patch = chooseDisposition(ledger, row, key, campaign);
              void session.change({ patch, done }).then((isDone) => isDone && onDone(true));
            }}
          >
            {word}
          </Button>
        ))}
      </div>
    );
  }
  const isNumber = cell.column === ledger.form.contactNumber?.column;
  return (
    <Field
      sheet={ledger.sheet}
      label={isNumber ? rowFieldsText.number : title}
      cell={cell}
      hint={hint}
      findings={[]}
      editor={editorOf(cell.key, campaign)}
      onEnter={onDone}
      enterWith={text.write}
    />
  );
}
