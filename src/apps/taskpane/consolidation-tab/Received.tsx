import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { BOARD_STATES, type ComparisonClass, type Consolidation } from "../../../core/consolidation";
import { rowNumberOf } from "../../../core/workbook";
import { comparisonClasses } from "../../../words/zh-CN/consolidation/states";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { labelled } from "../../../words/zh-CN/sentence";
import { useSharedStyles } from "../shared/styles";
import type { Shown } from "./Board";
import { receivedOf, stateWord } from "./state-word";

const useStyles = makeStyles({
  counts: { columnGap: "4px", rowGap: 0 },
  count: { textDecorationLine: "underline" },
});

interface ReceivedProps {
  readonly consolidation: Consolidation;
  readonly isReading: boolean;
  readonly onShow: (shown: Shown) => void;
  readonly onClear: () => void;
}

/** How many units sent, and what became of what they sent; each number leads to what it counts. */
export function Received({ consolidation, isReading, onShow, onClear }: ReceivedProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { board, comparison } = consolidation;
  const states = BOARD_STATES.flatMap((one) => {
    const count = board.filter((line) => line.state === one).length;
    if (count === 0) return [];
    return [
      <Count key={one} name={text.unitCount(stateWord(one, isReading), count)} onClick={() => onShow(one)}>
        {text.count(stateWord(one, isReading), count)}
      </Count>,
    ];
  });
  return (
    <>
      <div className={shared.row}>
        <strong className={shared.grow}>
          <Count
            name={text.unitsReceived(receivedOf(board), board.length)}
            onClick={() => onShow("received")}
          >
            {text.received(receivedOf(board), board.length)}
          </Count>
        </strong>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {text.clear}
        </Button>
      </div>
      <p className={`${shared.quiet} ${shared.text} ${styles.counts}`}>{parted(states)}</p>
      {comparison && <Compared comparison={comparison} />}
    </>
  );
}

/** What became of the sites since the period before; a number opens the sites it counts. */
function Compared({ comparison }: { readonly comparison: NonNullable<Consolidation["comparison"]> }) {
  const shared = useSharedStyles();
  const listId = useId();
  const [opened, open] = useState<ComparisonClass | null>(null);
  const kinds = Object.keys(comparisonClasses) as ComparisonClass[];
  const entries = comparison.entries.filter((entry) => entry.class === opened);
  return (
    <>
      <p className={`${shared.quiet} ${shared.text}`}>
        {labelled(text.comparison)}
        {parted(
          kinds.map((kind) => {
            const words = text.count(comparisonClasses[kind], comparison.counts[kind]);
            if (comparison.counts[kind] === 0) return words;
            return (
              <Count
                key={kind}
                name={text.siteCount(comparisonClasses[kind], comparison.counts[kind])}
                isOpen={opened === kind}
                listId={listId}
                onClick={() => open(opened === kind ? null : kind)}
              >
                {words}
              </Count>
            );
          }),
        )}
      </p>
      {opened && (
        <ul id={listId} className={shared.list} aria-label={comparisonClasses[opened]}>
          {entries.map(({ now, then }, at) => (
            <li key={at} className={shared.quiet}>
              {now
                ? text.siteAt(now.site.name, text.place(now.unit, rowNumberOf(now.row)))
                : then && text.siteAt(then.site.name, then.unit)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface CountProps {
  readonly children: string;
  /** The same with what is counted, for those who do not see the line above. */
  readonly name: string;
  readonly isOpen?: boolean;
  readonly listId?: string;
  readonly onClick: () => void;
}

/** A number that opens what it counts. */
function Count({ children, name, isOpen, listId, onClick }: CountProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={`${shared.plain} ${styles.count}`}
      aria-label={name}
      {...(isOpen !== undefined && { "aria-expanded": isOpen })}
      {...(isOpen && { "aria-controls": listId })}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Several things in a line, with a dot between them. */
function parted(parts: readonly ReactNode[]): ReactNode[] {
  return parts.flatMap((part, at) =>
    at === 0
      ? [part]
      : [
          <span key={at} aria-hidden="true">
            {" · "}
          </span>,
          part,
        ],
  );
}
