import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { cizao2019, type Campaign } from "../campaign";
import { paneText as text } from "../text/pane";
import type { WorkbookPort } from "../workbook";
import { ChunkBoundary } from "./frame/ChunkBoundary";
import { Header } from "./frame/Header";
import { ResultBar } from "./frame/ResultBar";
import { panelIdOf, tabIdOf, type TabKey, tabKeys, Tabs } from "./frame/Tabs";
import { LedgerTab } from "./ledger-tab/LedgerTab";
import { Session } from "./session/session";
import { todayHere } from "./shared/clock";
import { useTallyErrors } from "./frame/use-tally-errors";
import { SessionContext, usePaneState } from "./shared/use-session";

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
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

const TallyTab = lazy(() => import(/* webpackChunkName: "tally-tab" */ "./tally-tab/TallyTab"));
const SubmissionTab = lazy(
  () => import(/* webpackChunkName: "submission-tab" */ "./submission-tab/SubmissionTab"),
);
const ConsolidationTab = lazy(
  () => import(/* webpackChunkName: "consolidation-tab" */ "./consolidation-tab/ConsolidationTab"),
);

interface PaneProps {
  readonly port: WorkbookPort;
  readonly campaign?: Campaign;
  /** YYYY-MM-DD. */
  readonly today?: string;
}

/** The pane beside a workbook, in Excel and in the workbench. */
export function Pane({ port, campaign = cizao2019, today }: PaneProps) {
  const session = useMemo(
    () => new Session(port, { campaign, today: today ?? todayHere() }),
    [port, campaign, today],
  );
  useEffect(() => session.start(), [session]);
  return (
    <SessionContext value={session}>
      <Frame />
    </SessionContext>
  );
}

function Frame() {
  const styles = useStyles();
  const { findings } = usePaneState();
  const [chosen, choose] = useState<TabKey>("ledger");
  const [visited, setVisited] = useState<ReadonlySet<TabKey>>(new Set(["ledger"]));
  const open = (tab: TabKey) => {
    setVisited(new Set([...visited, tab]));
    choose(tab);
  };
  const tallyErrors = useTallyErrors();
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const content: Readonly<Record<TabKey, () => React.ReactNode>> = {
    ledger: () => <LedgerTab onNext={() => open("tally")} />,
    tally: () => <TallyTab />,
    submission: () => <SubmissionTab onOpen={open} />,
    consolidation: () => <ConsolidationTab />,
  };
  return (
    <div className={styles.pane} lang="zh-CN">
      <Header />
      <Tabs chosen={chosen} counts={{ ledger: errors, tally: tallyErrors }} onChoose={open} />
      {tabKeys.map((tab) => (
        <div
          key={tab}
          id={panelIdOf(tab)}
          role="tabpanel"
          aria-labelledby={tabIdOf(tab)}
          hidden={tab !== chosen}
          tabIndex={0}
          className={styles.panel}
        >
          {visited.has(tab) && (
            <ChunkBoundary>
              <Suspense fallback={<p role="status">{text.loading}</p>}>{content[tab]()}</Suspense>
            </ChunkBoundary>
          )}
        </div>
      ))}
      <ResultBar />
    </div>
  );
}
