import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { canAccept, cellToShow, type Finding, offeredFix } from "../../../core/findings";
import { findingMessage } from "../../../words/localized/findings";
import { lossSentence, obstacleSentence } from "../../../words/localized/fixes";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { FindingAnswer } from "../finding-answer/answer-part";
import { SeverityMark } from "../shared/SeverityMark";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { fixLabel } from "./fix-label";
import { Preview } from "./preview-part";
import { Reason } from "./Reason";
import type { FindingActions } from "./use-finding-actions";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { boxShadow: `inset 2px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    flex: "1 1 180px",
    minHeight: "32px",
    padding: "5px 4px",
    overflowWrap: "anywhere",
  },
  mark: { flexShrink: 0, alignSelf: "flex-start", paddingTop: "2px" },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  fix: { maxWidth: "100%", minWidth: 0, fontWeight: tokens.fontWeightRegular, marginLeft: "auto" },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexBasis: "100%",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 24px`,
  },
});

interface FindingLineProps {
  readonly id: string;
  readonly finding: Finding;
  readonly isOpen: boolean;
  /** The cursor goes into what ends it. */
  readonly takesFocus: boolean;
  /** The one line of the list that the Tab key comes to. */
  readonly isCurrent: boolean;
  readonly actions: FindingActions;
  readonly onOpen: () => void;
  readonly onDone: (isWritten: boolean) => void;
}

/** One finding: a button that selects the cell and opens what there is to know, with its fix beside it. */
export function FindingLine({
  id,
  finding,
  isOpen,
  takesFocus,
  isCurrent,
  actions,
  onOpen,
  onDone,
}: FindingLineProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const line = useRef<HTMLButtonElement>(null);
  const close = () => {
    line.current?.focus();
    onOpen();
  };
  const cell = cellToShow(finding);
  // What a number is, its own answers ask.
  const asksNumber = finding.code === "number-not-counted";
  const fix = asksNumber ? null : offeredFix(finding);
  const obstacle = finding.fix?.obstacle ?? null;
  // Tab comes from one answer to the next, past the lines between.
  const nameOf = (label: string) => (cell === null ? label : `${label} ${cell}`);
  const answers = !asksNumber && (
    <>
      {fix && (
        <Button
          size="small"
          className={styles.fix}
          aria-label={nameOf(fixLabel(fix.patch))}
          onClick={() => void actions.fix(finding)}
        >
          {fixLabel(fix.patch)}
        </Button>
      )}
      {canAccept(finding) && (!fix || isOpen) && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.fix}
          aria-label={nameOf(text.accept)}
          title={text.acceptHint}
          onClick={() => void actions.accept(finding)}
        >
          {text.accept}
        </Button>
      )}
    </>
  );
  return (
    <li className={mergeClasses(styles.line, isOpen && styles.open)}>
      <button
        ref={line}
        type="button"
        data-finding={id}
        aria-expanded={isOpen}
        tabIndex={isCurrent ? 0 : -1}
        className={mergeClasses(shared.plain, styles.main)}
        onClick={onOpen}
      >
        <span className={styles.mark}>
          <SeverityMark severity={finding.severity} />
        </span>
        {cell !== null && <span className={styles.cell}>{cell}</span>}
        <span>{findingMessage(finding, campaign)}</span>
      </button>
      {answers}
      {isOpen && (
        <div className={styles.detail}>
          <Reason code={finding.code} />
          {obstacle && <p className={`${shared.quiet} ${shared.text}`}>{obstacleSentence(obstacle)}</p>}
          {fix && <Preview patch={fix.patch} />}
          {fix?.loses && fix.loses.length > 0 && (
            <p className={`${shared.quiet} ${shared.text}`}>{lossSentence(fix.loses)}</p>
          )}
          <FindingAnswer finding={finding} takesFocus={takesFocus} onDone={onDone} onClose={close} />
        </div>
      )}
    </li>
  );
}
