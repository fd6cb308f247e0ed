import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import {
  type BoardLine,
  type Consolidation,
  type FileDecision,
  type LocatedFinding,
  returnNotes,
  returnWorkbook,
} from "../../../core/consolidation";
import { boardFlags } from "../../../words/zh-CN/consolidation/states";
import { consolidationMessage, consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import { returnNoteText } from "../../../words/zh-CN/consolidation/return-note";
import {
  boardMarks,
  consolidationTabText as text,
} from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { townRegisterText } from "../../../words/zh-CN/pane/consolidation/town-register";
import { copyText } from "../shared/copy";
import { useHandOver, xlsxType } from "../shared/hand-over";
import { withBooks } from "../reading/make-books";
import { useManners } from "./manners/use-manners";
import { isBeingRead, stateWord } from "./state-word";
import { placeOf } from "./questions/OpenQuestions";
import { ReceivedFiles } from "./ReceivedFiles";
import { SeverityMark } from "../shared/SeverityMark";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, 3fr) minmax(76px, 4fr) 48px 44px",
    alignItems: "center",
    columnGap: "4px",
    width: "100%",
    minHeight: "36px",
    padding: "2px 4px",
  },
  mark: { display: "inline-block", width: "16px" },
  number: { textAlign: "right" },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 4px ${tokens.spacingVerticalS} 20px`,
  },
  finding: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "baseline",
    overflowWrap: "anywhere",
  },
});

const mostFindings = 20;

interface BoardRowProps {
  readonly line: BoardLine;
  readonly findings: readonly LocatedFinding[];
  readonly consolidation: Consolidation;
  readonly isReading: boolean;
  readonly onDecide: (decisions: readonly FileDecision[]) => void;
}

/** A unit on the board; opened, what is to be said of its file and the note that goes back. */
export function BoardRow(props: BoardRowProps) {
  const { line, consolidation, isReading } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { tone } = boardMarks[line.state];
  const mark = isBeingRead(line.state, isReading) ? text.beingReadMark : boardMarks[line.state].mark;
  const { outcome } = consolidation.memory;
  const carried = outcome.carried.find(({ unit }) => unit === line.unit);
  return (
    <li id={placeOf.unit(line.unit)} className={styles.item}>
      <button
        type="button"
        className={`${shared.plain} ${styles.line}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          {line.unit}
          {carried && <span className={shared.quiet}> {townRegisterText.carried(carried.from)}</span>}
        </span>
        <span className={shared[tone]}>
          <span className={styles.mark} aria-hidden="true">
            {mark}
          </span>
          {[stateWord(line.state, isReading), ...line.flags.map((flag) => boardFlags[flag])].join(" · ")}
        </span>
        <span className={mergeClasses(styles.number, carried && shared.quiet)}>
          {carried ? text.sites(carried.rows.length) : line.errors !== null && text.sites(line.rows)}
        </span>
        <span className={mergeClasses(shared.quiet, styles.number)}>{line.reportDate?.slice(5)}</span>
      </button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.detail : undefined}>
        {isOpen && <Detail {...props} />}
      </div>
    </li>
  );
}

function Detail({ line, findings, consolidation, isReading, onDecide }: BoardRowProps) {
  const session = useSession();
  const { campaign } = session.options;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { place, handOver } = useHandOver();
  const { manners } = useManners();
  const [shownNote, setShownNote] = useState<string | null>(null);
  const intake = consolidation.units.find(({ unit }) => unit === line.unit);
  const isOpen = isBeingRead(line.state, isReading);
  const note = isOpen ? undefined : returnNotes(consolidation).find(({ unit }) => unit === line.unit);
  const copy = async (words: string) => {
    if (await copyText(words)) return session.tell(text.noteCopied(line.unit), "success");
    setShownNote(words);
    session.tell(text.copyFailed, "error");
  };
  const save = async () => {
    const name = text.noteName(line.unit, campaign);
    const patch = returnWorkbook(consolidation, line.unit, campaign, consolidationMessages(campaign));
    await handOver({ name, bytes: await withBooks((make) => make(patch)), type: xlsxType }, text.made);
  };
  return (
    <>
      {intake && intake.received.length > 0 ? (
        <ReceivedFiles intake={intake} period={consolidation.period?.to ?? ""} onDecide={onDecide} />
      ) : (
        <span className={shared.quiet}>{isOpen ? text.beingRead : text.noFile}</span>
      )}
      {(isOpen ? [] : findings.slice(0, mostFindings)).map((finding, index) => (
        <span key={index} className={styles.finding}>
          <SeverityMark severity={finding.severity} />
          <span>{[finding.cell, consolidationMessage(finding, campaign)].filter(Boolean).join(" ")}</span>
        </span>
      ))}
      {note && (
        <div className={shared.row}>
          <Button size="small" onClick={() => void copy(returnNoteText(note, campaign, manners))}>
            {text.copyNote}
          </Button>
          <Button size="small" onClick={() => void save()}>
            {place ? text.saveNote(campaign) : text.openNote(campaign)}
          </Button>
        </div>
      )}
      {shownNote !== null && (
        <textarea
          className={`${shared.field} ${shared.wide}`}
          aria-label={text.copyNote}
          rows={6}
          readOnly
          value={shownNote}
        />
      )}
    </>
  );
}
