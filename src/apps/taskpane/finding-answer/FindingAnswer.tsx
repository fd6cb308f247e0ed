import { useEffect, useRef } from "react";
import type { Finding } from "../../../core/findings";
import type { Ledger } from "../../../core/ledger";
import { type Answer, answerTo } from "../../../core/checks/answers/answer";
import { answerText as text } from "../../../words/localized/pane/finding-answer";
import CountAnswer from "../number-answers/CountAnswer";
import NumberAnswers from "../number-answers/NumberAnswers";
import { ProgressForm } from "../row-form/ProgressForm";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { CellAnswer } from "./CellAnswer";
import { FieldAnswer } from "./FieldAnswer";
import { SameSiteAnswer } from "./SameSiteAnswer";

/** Where the cursor begins: at what is to be chosen or typed, at a date only where nothing else is asked. */
const begins = ["select, textarea, input:not([type=date])", "input", "button"];

interface FindingAnswerProps {
  readonly finding: Finding;
  /** The cursor goes into it. */
  readonly takesFocus: boolean;
  /** Called once it is answered, or a person goes on without. */
  readonly onDone: (isWritten: boolean) => void;
  /** Called when a person wants no answer now. */
  readonly onClose: () => void;
}

/** What ends a finding where it is read. Enter writes it; Esc closes the line. */
export default function FindingAnswer({ finding, takesFocus, onDone, onClose }: FindingAnswerProps) {
  const { ledger } = usePaneState();
  const shared = useSharedStyles();
  const root = useRef<HTMLDivElement>(null);
  const answer = ledger && answerTo(finding, ledger);
  useEffect(() => {
    if (!takesFocus) return;
    const found = begins.map((each) => root.current?.querySelector<HTMLElement>(each));
    const begin = found.find((element) => element);
    begin?.focus();
    root.current?.closest("li")?.scrollIntoView({ block: "nearest" });
    // What is added, such as a number behind a name, is added at the end.
    if (begin instanceof HTMLInputElement && begin.type === "text")
      begin.setSelectionRange(begin.value.length, begin.value.length);
  }, [takesFocus]);
  if (!answer) return null;
  return (
    <div
      ref={root}
      className={shared.tight}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <AnswerOf finding={finding} ledger={ledger} answer={answer} onDone={onDone} onClose={onClose} />
    </div>
  );
}

interface AnswerOfProps extends Omit<FindingAnswerProps, "takesFocus"> {
  readonly ledger: Ledger;
  readonly answer: Answer;
}

function AnswerOf({ finding, ledger, answer, onDone, onClose }: AnswerOfProps) {
  const shared = useSharedStyles();
  const { today } = useSession().options;
  const written = () => onDone(true);
  switch (answer.kind) {
    case "cell":
      return <CellAnswer ledger={ledger} row={answer.row} cell={answer.cell} onDone={onDone} />;
    case "progress":
      return (
        <>
          <ProgressForm
            sheet={ledger.sheet}
            cell={answer.cell}
            day={ledger.reportDate ?? today}
            onDone={written}
          />
          <p className={`${shared.quiet} ${shared.text}`}>{text.orWrite}</p>
          <CellAnswer ledger={ledger} row={answer.row} cell={answer.cell} onDone={onDone} />
        </>
      );
    case "field":
      return <FieldAnswer ledger={ledger} field={answer.field} onDone={onDone} />;
    case "same-site":
      return (
        <SameSiteAnswer
          finding={finding}
          ledger={ledger}
          row={answer.row}
          earlier={answer.earlier}
          onDone={onDone}
        />
      );
    case "number":
      return <NumberAnswers finding={finding} onDone={written} onClose={onClose} />;
    case "count":
      return <CountAnswer finding={finding} onDone={written} onClose={onClose} />;
  }
}
