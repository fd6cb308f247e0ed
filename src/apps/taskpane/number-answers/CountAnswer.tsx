import { Button } from "@fluentui/react-components";
import { type SyntheticEvent, useId, useState } from "react";
import type { Finding } from "../../../core/findings";
import { countAnswer, kindWithoutCount } from "../../../core/ledger/number-answers";
import { KINDS } from "../../../core/progress";
import { answerText as text } from "../../../words/localized/pane/number-answers";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { Rewriting } from "./Rewriting";

const WHOLE_NUMBER = /^[1-9]\d{0,8}$/;

interface CountAnswerProps {
  readonly finding: Finding;
  /** Called once the number is written. */
  readonly onDone?: () => void;
  /** Called when a person wants to write none now. */
  readonly onClose: () => void;
}

/** 有多少: the number of what was done without one, written into the words that tell of it. */
export default function CountAnswer({ finding, onDone, onClose }: CountAnswerProps) {
  const session = useSession();
  const { ledgers, busy } = usePaneState();
  const shared = useSharedStyles();
  const hint = useId();
  const [typed, type] = useState("");
  const ledger = ledgers.find(({ sheet }) => sheet === finding.sheet);
  const kind = ledger && kindWithoutCount(finding, ledger);
  if (!ledger || !kind || finding.code !== "fact-without-count") return null;
  const { phrase } = finding.params;
  const isNumber = WHOLE_NUMBER.test(typed.trim());
  const answer = isNumber ? countAnswer(finding, ledger, Number(typed), session.options) : null;
  const isWrong = typed.trim() !== "" && !isNumber;

  const give = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (answer === null) return;
    const done = text.counted(finding.cell ?? "", answer.phrase);
    if (await session.change({ patch: answer.patch, done })) onDone?.();
  };

  return (
    <form
      className={shared.tight}
      aria-label={text.howMany(phrase)}
      onSubmit={(event) => void give(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={shared.row}>
        <label className={`${shared.row} ${shared.grow}`}>
          {text.number(KINDS[kind].unit ?? "")}
          <input
            className={`${shared.field} ${shared.grow}`}
            inputMode="numeric"
            size={4}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={hint}
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={answer === null || busy}>
          {text.confirm}
        </Button>
      </div>
      <p id={hint} className={`${shared.quiet} ${shared.text}`} aria-live="polite">
        {isWrong && <span className={shared.danger}>{text.numberNeeded}</span>}
        {isNumber && answer === null && text.giveByHand}
        {answer && <Rewriting before={phrase} after={answer.phrase} />}
      </p>
    </form>
  );
}
