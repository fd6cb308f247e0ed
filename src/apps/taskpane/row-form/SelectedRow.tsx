import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { Ledger, LedgerRow } from "../../../core/ledger";
import { cellRange, rowNumberOf } from "../../../core/workbook";
import { rowFormText as text } from "../../../words/localized/pane/row-form";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { addSitePatch } from "./add-site";
import { Fields } from "./Fields";

interface SelectedRowProps {
  readonly ledger: Ledger;
  readonly row: LedgerRow | null;
}

/** The selected row as a form, with the way to the rows around it and to a new one. */
export default function SelectedRow({ ledger, row }: SelectedRowProps) {
  const session = useSession();
  const { findings, busy } = usePaneState();
  const shared = useSharedStyles();
  const [added, setAdded] = useState<number | null>(null);

  const go = (step: 1 | -1) => {
    const from = row?.index ?? (step > 0 ? -1 : Infinity);
    const target =
      step > 0
        ? ledger.rows.find(({ index }) => index > from)
        : ledger.rows.findLast(({ index }) => index < from);
    if (target) void session.select({ sheet: ledger.sheet, range: cellRange(target.index, ledger.leftmost) });
  };
  const add = async () => {
    const { patch, row: at } = addSitePatch(ledger, session.options.campaign);
    const { sheet, form, leftmost } = ledger;
    const then = { sheet, range: cellRange(at, form.columns.get("siteName")?.column ?? leftmost) };
    setAdded(null);
    if (patch.length === 0) await session.select(then);
    else if (!(await session.change({ patch, done: text.added(rowNumberOf(at)), then }))) return;
    setAdded(at);
  };

  return (
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
        <Fields key={row.index} row={row} ledger={ledger} findings={findings} isAdded={row.index === added} />
      ) : (
        <p>{text.none}</p>
      )}
    </div>
  );
}
