import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useId, useState } from "react";
import type { Finding } from "../../../core/findings";
import { acceptFinding } from "../../../core/checks/accepted";
import { answersTo, type NumberAnswer } from "../../../core/ledger/number-answers";
import { KINDS } from "../../../core/progress";
import { answerText as text } from "../../../words/localized/pane/number-answers";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { Rewriting } from "./Rewriting";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: "none",
  },
  choice: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, minHeight: "28px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

interface NumberAnswersProps {
  readonly finding: Finding;
  /** Called once the number is answered. */
  readonly onDone?: () => void;
  /** Called when a person wants no answer now. */
  readonly onClose: () => void;
}

/** 计入哪一项 or 不计入: the answer rewrites the words, or is kept with the row. */
export default function NumberAnswers({ finding, onDone, onClose }: NumberAnswersProps) {
  const session = useSession();
  const { ledgers, workbook, busy } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const name = useId();
  const [chosen, choose] = useState<number | null>(null);
  const ledger = ledgers.find(({ sheet }) => sheet === finding.sheet);
  if (!ledger || !workbook || finding.code !== "number-not-counted") return null;
  const { phrase } = finding.params;
  const answers = answersTo(finding, ledger, session.options);

  const answer = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen === null) return;
    const counted = answers[chosen];
    const isDone = await session.change(
      counted
        ? { patch: counted.patch, done: text.counted(finding.cell ?? "", counted.phrase) }
        : { patch: acceptFinding(finding, ledger, workbook), done: text.declined(phrase) },
    );
    if (isDone) onDone?.();
  };

  return (
    <form
      className={shared.tight}
      aria-label={text.question(phrase)}
      onSubmit={(event) => void answer(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <fieldset className={styles.choices}>
        <legend className={shared.hidden}>{text.question(phrase)}</legend>
        {answers.map((one, index) => (
          <label key={one.kind} className={styles.choice}>
            <input type="radio" name={name} checked={chosen === index} onChange={() => choose(index)} />
            <span className={styles.words}>
              <Counting answer={one} before={phrase} />
            </span>
          </label>
        ))}
        <label className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={chosen === answers.length}
            onChange={() => choose(answers.length)}
          />
          <span className={styles.words}>
            {text.decline} <span className={shared.quiet}>{text.declineHint}</span>
          </span>
        </label>
      </fieldset>
      {answers.length === 0 && <p className={`${shared.quiet} ${shared.text}`}>{text.byHand}</p>}
      <div>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={chosen === null || busy}>
          {text.confirm}
        </Button>
      </div>
    </form>
  );
}

/** Which figure would count the number, and the words before and after. */
function Counting({ answer, before }: { readonly answer: NumberAnswer; readonly before: string }) {
  const { kind, count, phrase } = answer;
  return (
    <>
      {text.count(kind, count, KINDS[kind].unit ?? "")}
      <br />
      <Rewriting before={before} after={phrase} />
    </>
  );
}
