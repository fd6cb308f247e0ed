import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { figureIn, type Tally } from "../../../core/tally";
import { acceptedFiles } from "../../../hosts/files/endings";
import { tallyText as text } from "../../../words/zh-CN/pane/tally-tab";
import { unreadableSentence } from "../../../words/zh-CN/unreadable";
import { Reader } from "../reading/reader";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { type Earlier, readEarlier } from "./earlier";

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.7fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  pair: { display: "flex", flexDirection: "column", gap: "2px", margin: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  bar: { height: "8px", minWidth: "1px", forcedColorAdjust: "none" },
  before: { backgroundColor: tokens.colorNeutralStroke1 },
  now: { backgroundColor: tokens.colorCompoundBrandBackground },
});

interface ComparisonProps {
  readonly tally: Tally;
  readonly earlier: Earlier | null;
  readonly onEarlier: (earlier: Earlier | null) => void;
}

/** How the period compares with the last one: two bars a figure, with their numbers. */
export function Comparison({ tally, earlier, onEarlier }: ComparisonProps) {
  const session = useSession();
  const { ledger } = usePaneState();
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const { campaign, today } = session.options;

  const choose = async (file: File) => {
    setReading(true);
    try {
      const code = await session.load(() => import("../reading/make-worker"));
      if (!code) return;
      const reader = new Reader(code.makeWorker);
      const first = await reader.readFile(file);
      const isLong = first.kind === "unreadable" && first.reason === "too-large";
      const answer = isLong ? await reader.readRegister(file) : first;
      reader.close();
      if (answer.kind === "unreadable")
        return session.tell(unreadableSentence(file.name, answer.reason), "error");
      if (answer.kind !== "workbook") return;
      const read = readEarlier(file.name, answer.workbook, campaign, { unit: ledger?.unit ?? null, today });
      if (!read) return session.tell(text.previousNoFigures, "error");
      onEarlier(read);
    } finally {
      setReading(false);
    }
  };

  return (
    <section className={shared.tight} aria-label={text.previous}>
      <div className={shared.row}>
        <Button size="small" disabledFocusable={isReading} onClick={() => input.current?.click()}>
          {isReading ? text.readingPrevious : text.choosePrevious}
        </Button>
        {earlier && (
          <>
            <span className={shared.quiet}>{text.previousName(earlier.name)}</span>
            <Button size="small" appearance="subtle" onClick={() => onEarlier(null)}>
              {text.forget}
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={acceptedFiles}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void choose(file);
          }}
        />
      </div>
      {earlier && <Bars tally={tally} earlier={earlier} />}
    </section>
  );
}

function Bars({ tally, earlier }: { readonly tally: Tally; readonly earlier: Earlier }) {
  const styles = useStyles();
  const { campaign } = useSession().options;
  const known = campaign.tally.figures.flatMap(({ key, label, unit }) => {
    const before = earlier.figures.get(key);
    const now = figureIn(tally, key).value;
    return before === undefined || now === null ? [] : [{ key, label, unit, before, now }];
  });
  const most = Math.max(1, ...known.flatMap(({ before, now }) => [before, now]));
  const width = (value: number) => ({ width: `${Math.round((55 * value) / most)}%` });
  return (
    <dl className={styles.bars} aria-label={text.chart}>
      {known.map(({ key, label, unit, before, now }) => (
        <div key={key} style={{ display: "contents" }}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.pair}>
            <span className={styles.line}>
              <span className={`${styles.bar} ${styles.before}`} style={width(before)} />
              {text.before} {text.value(before, unit)}
            </span>
            <span className={styles.line}>
              <span className={`${styles.bar} ${styles.now}`} style={width(now)} />
              {text.now} {text.value(now, unit)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
