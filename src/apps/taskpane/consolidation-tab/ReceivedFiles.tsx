import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  decisionOn,
  type FileChoiceWord,
  type FileDecision,
  type ReceivedFile,
  type UnitIntake,
} from "../../../core/consolidation";
import type { IsoDate } from "../../../core/language";
import { monthDay } from "../../../words/zh-CN/day";
import { receivedText as text } from "../../../words/zh-CN/pane/consolidation/received-files";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ReceivedFilesProps {
  /** The due day of the period that is decided on. */
  readonly period: IsoDate | "";
  readonly intake: UnitIntake;
  readonly onDecide: (decisions: readonly FileDecision[]) => void;
}

/** What else may be said of a file, by what became of it. */
function choicesOf({ report, use, decided }: ReceivedFile): readonly FileChoiceWord[] {
  if (!report || report.ledgers.length === 0 || decided !== null) return [];
  switch (use.as) {
    case "replaced":
    case "outside-period":
      return ["alone", "added"];
    case "same-as-before":
    case "left-out":
      return ["alone"];
    case "supplement":
      return ["alone", "left-out"];
    default:
      return [];
  }
}

/** The other unit that a file may be of. */
function otherUnitOf({ report, use }: ReceivedFile, unit: string): string | null {
  if (use.as === "neighbour") return use.for;
  const question = report?.question;
  return question ? (question.name === unit ? question.stated : question.name) : null;
}

/** The files of a unit: why each counts or does not, and the other choice with one click. */
export function ReceivedFiles({ intake, period, onDecide }: ReceivedFilesProps) {
  const session = useSession();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = session.options;
  const { unit, received } = intake;
  const others = received.filter(({ report }) => report !== null).length - 1;
  const say = (file: ReceivedFile, value: FileChoiceWord | null): FileDecision[] =>
    file.report ? [decisionOn(file.report, { kind: "file", period, value }, campaign)] : [];
  const choose = (file: ReceivedFile, value: FileChoiceWord | null) => {
    // One file counts alone: what was said of the others goes.
    const cleared = value === "alone" ? received.filter(({ decided }) => decided !== null) : [];
    onDecide([...cleared.flatMap((each) => say(each, null)), ...say(file, value)]);
    session.tell((value === null ? text.undone : text.chosen)(file.file), "success");
  };
  const give = (file: ReceivedFile, to: string) => {
    if (file.report) onDecide([decisionOn(file.report, { kind: "unit", value: to }, campaign)]);
    session.tell(text.chosen(file.file), "success");
  };
  return (
    <ul className={`${shared.list} ${styles.list}`} aria-label={text.files(unit)}>
      {received.map((file) => {
        const other = otherUnitOf(file, unit);
        return (
          <li key={file.file} className={styles.file}>
            <span>
              {file.file}
              <span className={shared.quiet}>
                {` ${text.rows(file.rows)}${file.reportDate ? ` ${monthDay(file.reportDate)}` : ""}`}
              </span>
            </span>
            <span className={shared.quiet}>{text.because(file, others)}</span>
            <div className={shared.row}>
              {choicesOf(file).map((value) => (
                <Button key={value} size="small" onClick={() => choose(file, value)}>
                  {text.choose[value]}
                </Button>
              ))}
              {file.decided !== null && (
                <Button size="small" onClick={() => choose(file, null)}>
                  {text.undo}
                </Button>
              )}
              {other !== null && (
                <Button size="small" onClick={() => give(file, other)}>
                  {text.give(other)}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
