import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  allFindings,
  BOARD_STATES,
  type BoardLine,
  type BoardState,
  type Consolidation,
  type FileDecision,
  hasOpenFile,
} from "../../../core/consolidation";
import { belowTitle } from "../../../words/zh-CN/consolidation/below";
import { boardStates } from "../../../words/zh-CN/consolidation/states";
import {
  boardMarks,
  consolidationTabText as text,
} from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { Fold } from "../shared/Fold";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { BoardRow } from "./BoardRow";
import { receivedOf, stateWord } from "./state-word";
import { GiveToUnit } from "./GiveToUnit";

const useStyles = makeStyles({ list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } });

type Sorting = "roster" | "state" | "sites";

function sorted(board: readonly BoardLine[], sorting: Sorting): BoardLine[] {
  const lines = [...board];
  if (sorting === "state")
    lines.sort((a, b) => BOARD_STATES.indexOf(a.state) - BOARD_STATES.indexOf(b.state));
  if (sorting === "sites") lines.sort((a, b) => b.rows - a.rows);
  return lines;
}

/** In order, and nothing was or is to be said of which file counts: a line that was just decided stays in view. */
function isSettled({ unit, state, flags }: BoardLine, { units }: Consolidation): boolean {
  const received = units.find((intake) => intake.unit === unit)?.received ?? [];
  return (
    state === "in-order" &&
    flags.length === 0 &&
    received.every(({ decided }) => decided === null) &&
    !hasOpenFile({ received })
  );
}

/** Which units the board shows. */
export type Shown = BoardState | "all" | "received";

interface BoardProps {
  readonly consolidation: Consolidation;
  /** Files are still being read: nobody knows yet whose they are. */
  readonly isReading: boolean;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly onDecide: (decisions: readonly FileDecision[]) => void;
}

/** 收件看板: the roster down, a line a unit. */
export function Board({ consolidation, isReading, shown: state, onShow, onDecide }: BoardProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const [sorting, setSorting] = useState<Sorting>("roster");
  const { board, belowRoster, unreadable } = consolidation;
  const present = BOARD_STATES.filter((one) => board.some((line) => line.state === one));
  const isShown = (line: BoardLine) =>
    state === "all" || (state === "received" ? line.state !== "not-sent" : line.state === state);
  const shown = sorted(board, sorting).filter(isShown);
  const inOrder = state === "all" ? shown.filter((line) => isSettled(line, consolidation)) : [];
  const folded = inOrder.length > 1 ? inOrder : [];
  const findings = allFindings(consolidation);
  const strangers = unreadable.filter(({ unit }) => unit === null);
  const countOf = (one: BoardState) => board.filter((line) => line.state === one).length;

  const row = (line: BoardLine) => (
    <BoardRow
      key={line.unit}
      line={line}
      findings={findings.filter(({ unit }) => unit === line.unit)}
      consolidation={consolidation}
      isReading={isReading}
      onDecide={onDecide}
    />
  );

  return (
    <section className={shared.tight} aria-label={text.board}>
      <div className={shared.row}>
        <select
          className={shared.field}
          aria-label={text.filter}
          value={state}
          onChange={(event) => onShow(event.target.value as Shown)}
        >
          <option value="all">{text.count(text.all, board.length)}</option>
          <option value="received">{text.count(text.someReceived, receivedOf(board))}</option>
          {present.map((one) => (
            <option key={one} value={one}>
              {text.count(stateWord(one, isReading), countOf(one))}
            </option>
          ))}
        </select>
        <select
          className={shared.field}
          aria-label={text.sort}
          value={sorting}
          onChange={(event) => setSorting(event.target.value as Sorting)}
        >
          <option value="roster">{text.sortRoster}</option>
          <option value="state">{text.sortState}</option>
          <option value="sites">{text.sortSites}</option>
        </select>
      </div>
      <ul className={`${shared.list} ${styles.list}`}>
        {shown.filter((line) => !folded.includes(line)).map(row)}
      </ul>
      {folded.length > 0 && (
        <Fold title={(isOpen) => text.folded(boardStates["in-order"], folded.length, isOpen)}>
          {() => <ul className={shared.list}>{folded.map(row)}</ul>}
        </Fold>
      )}
      {belowRoster.length + strangers.length > 0 && (
        <section className={shared.tight} aria-label={text.below}>
          <h2 className={shared.heading}>{text.below}</h2>
          <ul className={shared.list}>
            {belowRoster.map(({ file, code, source }) => (
              <li key={file}>
                {text.otherFile(file, belowTitle(code, campaign))}
                {source.kind === "report" && <GiveToUnit report={source} onDecide={onDecide} />}
              </li>
            ))}
            {strangers.map(({ file }) => (
              <li key={file}>
                <span className={shared.danger}>{boardMarks.unreadable.mark}</span> {text.unreadable(file)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
