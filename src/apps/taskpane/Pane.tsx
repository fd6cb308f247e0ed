import type { IsoDate } from "../../core/language";
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { Campaign } from "../../core/campaign";
import { language } from "../../words/localized/language";
import { paneText as text } from "../../words/localized/pane/frame";
import type { WorkbookPort } from "../../core/workbook";
import { CampaignContext, useCampaign } from "./campaign-choice/use-campaign";
import { ChunkBoundary } from "./frame/ChunkBoundary";
import { Header } from "./frame/Header";
import { LastResult } from "./frame/LastResult";
import { panelIdOf, tabIdOf, type TabKey, tabKeys, Tabs } from "./frame/Tabs";
import { LedgerTab } from "./ledger-tab/LedgerTab";
import { OpeningBar } from "./opening/OpeningBar";
import { useOpening } from "./opening/opening";
import { Session } from "./session/session";
import { todayHere } from "./shared/clock";
import { part } from "./shared/part";
import { useTextSize } from "./frame/text-size";
import { useTallyErrors } from "./frame/use-tally-errors";
import { severitiesOf } from "./shared/severities";
import { SessionContext, ShownContext, usePaneState } from "./shared/use-session";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    "@media (max-height: 420px)": { height: "auto", minHeight: "100%" },
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0s !important", transitionDuration: "0s !important" },
    },
  },
  panel: {
    // What is hidden from sight in it scrolls with it, and does not lengthen the page.
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

const Waiting = () => <p role="status">{text.loading}</p>;
const waiting = <Waiting />;
const TallyTab = part(() => import(/* webpackChunkName: "tally-tab" */ "./tally-tab/TallyTab"), waiting);
const SubmissionTab = part(
  () => import(/* webpackChunkName: "submission-tab" */ "./submission-tab/SubmissionTab"),
  waiting,
);
const ConsolidationTab = part(
  () => import(/* webpackChunkName: "consolidation-tab" */ "./consolidation-tab/ConsolidationTab"),
  waiting,
);

interface PaneProps {
  readonly port: WorkbookPort;
  /** By default the one chosen on this machine, or the notice of 2019. */
  readonly campaign?: Campaign;
  readonly today?: IsoDate;
  /** Name of the file, or where it is kept; null where that is not known. */
  readonly fileName?: () => string | null;
}

/** The pane beside a workbook, in Excel and in the workbench. */
export function Pane({ campaign, ...rest }: PaneProps) {
  return campaign ? <PaneOf campaign={campaign} {...rest} /> : <PaneOfChoice {...rest} />;
}

function PaneOfChoice(props: PaneProps) {
  const { campaign, choice } = useCampaign();
  if (!campaign) return waiting;
  return (
    <CampaignContext value={choice}>
      <PaneOf {...props} campaign={campaign} />
    </CampaignContext>
  );
}

function PaneOf({ port, campaign, today, fileName }: PaneProps & { readonly campaign: Campaign }) {
  const session = useMemo(
    () => new Session(port, { campaign, today: today ?? todayHere(), ...(fileName && { fileName }) }),
    [port, campaign, today, fileName],
  );
  useEffect(() => session.start(), [session]);
  return (
    <SessionContext value={session}>
      <Frame />
    </SessionContext>
  );
}

interface ContentProps {
  readonly tab: TabKey;
  readonly onOpen: (tab: TabKey) => void;
}

/** A tab's own part; what the frame learns does not draw it anew. */
const Content = memo(function Content({ tab, onOpen }: ContentProps) {
  const contents: Readonly<Record<TabKey, ReactNode>> = {
    ledger: <LedgerTab onNext={() => onOpen("tally")} />,
    tally: <TallyTab />,
    submission: <SubmissionTab onOpen={onOpen} />,
    consolidation: <ConsolidationTab />,
  };
  return <ChunkBoundary>{contents[tab]}</ChunkBoundary>;
});

function Frame() {
  const styles = useStyles();
  const { findings } = usePaneState();
  const { tab: first, rememberTab } = useOpening();
  const [chosen, choose] = useState<TabKey>(first);
  const [visited, setVisited] = useState<ReadonlySet<TabKey>>(new Set([first]));
  const open = useCallback(
    (tab: TabKey) => {
      setVisited((before) => new Set([...before, tab]));
      choose(tab);
      rememberTab(tab);
    },
    [rememberTab],
  );
  const tallyErrors = useTallyErrors();
  const textSize = useTextSize();
  const { error: errors } = severitiesOf(findings);
  return (
    <div className={styles.pane} style={{ zoom: textSize / 100 }} lang={language}>
      <Header />
      <Tabs chosen={chosen} counts={{ ledger: errors, tally: tallyErrors }} onChoose={open} />
      {tabKeys.map((tab) => (
        <div
          key={tab}
          id={panelIdOf(tab)}
          role="tabpanel"
          aria-labelledby={tabIdOf(tab)}
          lang={tab === "ledger" ? undefined : "zh-CN"}
          hidden={tab !== chosen}
          tabIndex={0}
          className={styles.panel}
        >
          <ShownContext value={tab === chosen}>
            {visited.has(tab) && <Content tab={tab} onOpen={open} />}
          </ShownContext>
        </div>
      ))}
      <OpeningBar />
      <LastResult />
    </div>
  );
}
