import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import {
  closureCards,
  missingLifecycleColumns,
  offerLifecycleColumns,
  plainTextOf,
  type SiteDeadline,
  upcomingDeadlines,
  workSummary,
} from "../../../core/submission";
import { deadlineShort, siteText } from "../../../words/zh-CN/submission/closure";
import { submissionTabText as text } from "../../../words/zh-CN/pane/submission-tab";
import { workSummaryBlocks } from "../../../words/zh-CN/submission/work-summary";
import type { Analysis } from "../../../core/tally";
import { parseRange, type Patch } from "../../../core/workbook";
import { changeText } from "../../../words/zh-CN/pane/changes";
import { joined } from "../../../words/zh-CN/sentence";
import { describeChanges } from "../session/describe-changes";
import { Announcement } from "../shared/Announcement";
import { useHandOver } from "../shared/hand-over";
import { NoDownloads } from "../shared/NoDownloads";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { Cards } from "./Cards";
import { CopyBox } from "./CopyBox";

const useStyles = makeStyles({
  summary: {
    minHeight: "32px",
    lineHeight: "32px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
  site: { marginRight: tokens.spacingHorizontalXS },
  line: { width: "100%", minHeight: "28px", padding: "3px 4px", overflowWrap: "anywhere" },
});

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const mostDeadlines = 8;

interface FoldProps {
  readonly title: string;
  readonly children: () => ReactNode;
}

/** A part that is made only once it is unfolded. */
function Fold({ title, children }: FoldProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {isOpen && <div className={shared.tight}>{children()}</div>}
    </details>
  );
}

interface LifecycleProps {
  readonly analysis: Analysis;
}

/** What becomes of the sites: those that pass their deadline next, 销号 cards, and the report of the year's end. */
export function Lifecycle({ analysis }: LifecycleProps) {
  const shared = useSharedStyles();
  const { campaign, today } = useSession().options;
  const { ledgers } = analysis;
  const { cards, upcoming } = useMemo(() => {
    const asOf = ledgers[0]!.reportDate ?? today;
    return {
      cards: ledgers.flatMap((ledger) => closureCards(ledger, campaign)),
      upcoming: ledgers.flatMap((one) => upcomingDeadlines(one, campaign, asOf)),
    };
  }, [ledgers, campaign, today]);
  return (
    <section className={shared.tight} aria-label={text.lifecycle}>
      <Fold title={text.upcoming(upcoming.length)}>
        {() => (
          <>
            {upcoming.length === 0 && <p className={shared.text}>{text.noUpcoming(campaign)}</p>}
            {upcoming.slice(0, mostDeadlines).map((deadline) => (
              <Deadline key={`${deadline.site.sheet} ${deadline.site.cell}`} deadline={deadline} />
            ))}
            {upcoming.length > mostDeadlines && (
              <p className={`${shared.quiet} ${shared.text}`}>
                {text.moreSites(upcoming.length - mostDeadlines)}
              </p>
            )}
            {missingLifecycleColumns(ledgers[0]!).length > 0 && <LifecycleColumns analysis={analysis} />}
          </>
        )}
      </Fold>
      {campaign.dispositions.some(({ closes }) => closes) && (
        <Fold title={text.cards(cards.length)}>{() => <Cards cards={cards} />}</Fold>
      )}
      <Fold title={text.summary}>{() => <Report analysis={analysis} />}</Fold>
    </section>
  );
}

/** The draft of the 工作总结, as a file or as a text. */
function Report({ analysis }: LifecycleProps) {
  const session = useSession();
  const shared = useSharedStyles();
  const { campaign, today } = session.options;
  const blocks = useMemo(
    () =>
      workSummaryBlocks(workSummary(analysis, { campaign, findings: analysis.findings, today }), campaign),
    [analysis, campaign, today],
  );
  const { place, handOver } = useHandOver();
  const save = async () => {
    const name = text.summaryName(analysis.ledgers[0]!.unit ?? campaign.town);
    try {
      const { madePaper } = await import("../reading/make-papers");
      await handOver({ name, bytes: await madePaper(blocks), type: docxType }, text.summarySaved);
    } catch {
      session.tell(text.summaryFailed, "error");
    }
  };
  return (
    <div className={shared.tight}>
      <div className={shared.row}>
        {place && <Button onClick={() => void save()}>{text.saveSummary}</Button>}
        <CopyBox label={text.summary} button={text.copySummary} value={plainTextOf(blocks)} rows={0} />
      </div>
      {!place && <NoDownloads />}
    </div>
  );
}

function Deadline({ deadline }: { readonly deadline: SiteDeadline }) {
  const session = useSession();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { sheet, cell } = deadline.site;
  const range = parseRange(cell);
  return (
    <button
      type="button"
      className={`${shared.plain} ${styles.line}`}
      onClick={() => range && void session.select({ sheet, range })}
    >
      <span className={styles.site}>{text.cardTitle(deadline.site.rowNumber, siteText(deadline.site))}</span>{" "}
      <span className={shared.quiet}>{deadlineShort(deadline, session.options.campaign)}</span>
    </button>
  );
}

/** Offers the columns that the notice wants (“明确整治时限、责任单位以及责任人”) and 附件1 has no place for. */
function LifecycleColumns({ analysis }: LifecycleProps) {
  const session = useSession();
  const shared = useSharedStyles();
  const [patch, setPatch] = useState<Patch | null>(null);
  const { campaign } = session.options;
  const ledger = analysis.ledgers[0]!;
  if (!patch) {
    return (
      <div className={shared.tight}>
        <p className={`${shared.quiet} ${shared.text}`}>{text.columnsHint(campaign)}</p>
        <div>
          <Button size="small" onClick={() => setPatch(offerLifecycleColumns(ledger, campaign))}>
            {text.offerLifecycle(campaign)}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Announcement
      words={text.columnsWill(describeChanges(patch, { changeText, joined }), campaign)}
      onConfirm={() =>
        void session.change({ patch, done: text.columnsDone(campaign) }).then(() => setPatch(null))
      }
      onCancel={() => setPatch(null)}
    />
  );
}
