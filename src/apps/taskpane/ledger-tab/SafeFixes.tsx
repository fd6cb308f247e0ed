import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { safeFindings } from "../../../core/findings";
import { findingMessage } from "../../../words/localized/findings";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { Preview } from "./preview-part";
import { keyOf } from "./groups";

const useStyles = makeStyles({
  line: { display: "flex", gap: "2px" },
  main: { flexGrow: 1 },
  item: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** 一键规范: every safe fix at once; ▸ shows the list before doing it. */
export function SafeFixes() {
  const session = useSession();
  const { findings, ledger, busy } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const safe = useMemo(() => safeFindings(findings), [findings]);
  if (safe.length === 0 || !ledger) return null;

  const mendAll = async () => {
    const code = await session.load(() => Promise.all([session.loadEngine(), import("../session/writing")]));
    const { workbook } = session.store.get();
    if (!code || !workbook) return;
    const [engine, { describeChanges, fixAll }] = code;
    const { patch, mended } = fixAll(engine, workbook, ledger.sheet);
    if (patch.length === 0) return session.tell(text.fixAllNothing);
    setOpen(false);
    await session.change({ patch, done: text.fixAllDone(mended.length, describeChanges(patch)) });
  };

  return (
    <div className={shared.tight}>
      <div className={styles.line}>
        <Button
          appearance="primary"
          size="large"
          className={styles.main}
          disabledFocusable={busy}
          onClick={() => void mendAll()}
        >
          {text.fixAll(safe.length)}
        </Button>
        <Button
          size="large"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={text.fixAllList}
          title={text.fixAllList}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={listId} hidden={!isOpen} className={isOpen ? shared.card : undefined}>
        {isOpen && (
          <ul className={shared.list}>
            {safe.map((finding) => (
              <li key={keyOf(finding)} className={styles.item}>
                <div className={shared.quiet}>{findingMessage(finding, session.options.campaign)}</div>
                <Preview patch={finding.fix!.patch} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
