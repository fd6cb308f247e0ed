import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useId, useState } from "react";
import { canAccept, type Finding } from "../../../core/findings";
import { acceptFinding } from "../../../core/checks";
import type { Ledger, LedgerRow } from "../../../core/ledger";
import { mergeSites } from "../../../core/checks/answers/merge-sites";
import { rowNumberOf } from "../../../core/workbook";
import { lossSentence, obstacleSentence } from "../../../words/localized/fixes";
import { answerText as text } from "../../../words/localized/pane/finding-answer";
import { ledgerText } from "../../../words/localized/pane/ledger-tab";
import Preview from "../ledger-tab/Preview";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { CellAnswer } from "./CellAnswer";

const useStyles = makeStyles({
  choices: { margin: 0, padding: 0, border: "none" },
  choice: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, minHeight: "28px" },
});

type Choice = "earlier" | "this" | "different";

interface SameSiteAnswerProps {
  readonly finding: Finding;
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  readonly earlier: LedgerRow;
  readonly onDone: (isWritten: boolean) => void;
}

/** 是同一家, and which of the two rows stays, or 不是. */
export function SameSiteAnswer({ finding, ledger, row, earlier, onDone }: SameSiteAnswerProps) {
  const session = useSession();
  const { workbook, busy } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const name = useId();
  const [chosen, choose] = useState<Choice | null>(null);
  if (!workbook) return null;
  const { campaign } = session.options;
  const other = rowNumberOf(earlier.index);
  const own = rowNumberOf(row.index);
  const words: Readonly<Record<Choice, string>> = {
    earlier: text.keep(other, own),
    this: text.keep(own, other),
    different: text.different,
  };
  const merged =
    chosen === "earlier"
      ? mergeSites(ledger, earlier, row, campaign)
      : chosen === "this"
        ? mergeSites(ledger, row, earlier, campaign)
        : null;
  // Two rows that say the same are told apart by what they say.
  const isRenamed = chosen === "different" && !canAccept(finding);
  const siteName = row.cell("siteName");
  const isReady = chosen !== null && !isRenamed && !merged?.obstacle;

  const answer = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const isDone = await session.change(
      merged
        ? { patch: merged.patch, done: text.merged(chosen === "earlier" ? other : own) }
        : {
            patch: acceptFinding(finding, ledger, workbook),
            done: ledgerText.accepted(finding.cell ?? ""),
          },
    );
    if (isDone) onDone(true);
  };
  return (
    <>
      <form className={shared.tight} onSubmit={(event) => void answer(event)}>
        <fieldset className={styles.choices}>
          <legend className={shared.hidden}>{text.sameSite}</legend>
          {(["earlier", "this", "different"] as const).map((choice) => (
            <label key={choice} className={styles.choice}>
              <input type="radio" name={name} checked={chosen === choice} onChange={() => choose(choice)} />
              <span>{words[choice]}</span>
            </label>
          ))}
        </fieldset>
        {merged && <Preview patch={merged.patch} />}
        {merged?.dropped.map(({ title, text: said }) => (
          <p key={title} className={`${shared.quiet} ${shared.text}`}>
            {text.dropped(title, said)}
          </p>
        ))}
        {merged && merged.loses.length > 0 && (
          <p className={`${shared.quiet} ${shared.text}`}>{lossSentence(merged.loses)}</p>
        )}
        {merged?.obstacle && <p className={shared.text}>{obstacleSentence(merged.obstacle)}</p>}
        {isRenamed ? (
          <p className={shared.text}>{text.tellApart}</p>
        ) : (
          <div>
            <Button type="submit" size="small" appearance="primary" disabledFocusable={!isReady || busy}>
              {ledgerText.confirm}
            </Button>
          </div>
        )}
      </form>
      {isRenamed && siteName && <CellAnswer ledger={ledger} row={row} cell={siteName} onDone={onDone} />}
    </>
  );
}
