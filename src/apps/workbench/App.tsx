import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Pane } from "../taskpane/Pane";
import { workbenchText as text } from "../../words/localized/workbench";
import { exposePort } from "./expose-port";
import { DiscardDialog } from "./DiscardDialog";
import { NoticeBar } from "./NoticeBar";
import { emptyLedgerFile, sampleFile } from "./sample";
import { Splitter } from "./Splitter";
import { Toolbar } from "./Toolbar";
import { useDroppedFile } from "./use-dropped-file";
import { useRegions } from "./use-regions";
import { useShortcuts } from "./use-shortcuts";
import { useTheme } from "./use-theme";
import { useWorkbench } from "./use-workbench";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  body: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 760px)": { flexDirection: "column" },
  },
  grid: { position: "relative", flexGrow: 1, minWidth: 0, minHeight: 0, isolation: "isolate" },
  host: { position: "absolute", inset: 0 },
  busy: {
    position: "absolute",
    inset: 0,
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
  pane: {
    flexShrink: 0,
    overflow: "auto",
    minWidth: "320px",
    "@media (max-width: 760px)": { width: "100% !important", height: "50%" },
  },
  drop: {
    position: "fixed",
    inset: "8px",
    zIndex: 2000,
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
    pointerEvents: "none",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
  },
});

const PANE_WIDTH = 400;

/** The page for people without Excel: a grid with the open workbook, and the pane beside it. */
export function App() {
  const styles = useStyles();
  const host = useRef<HTMLDivElement>(null);
  const { theme, isDark } = useTheme();
  const { workbook, notice, busy, dirty, open, show, save, print, forget, dismiss } = useWorkbench(
    host,
    isDark,
  );
  useEffect(() => exposePort(workbook?.port), [workbook]);
  const name = useRef("");
  useEffect(() => void (name.current = workbook?.name ?? ""));
  const fileName = useCallback(() => name.current, []);
  const shortcuts = useMemo(() => ({ s: () => void save(), p: () => void print("paper") }), [save, print]);
  useShortcuts(shortcuts);
  const page = useRef<HTMLDivElement>(null);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const [waiting, setWaiting] = useState<{ readonly run: () => void } | null>(null);
  useRegions(page, waiting !== null);
  /** Runs at once, or after the question what becomes of unsaved work. */
  const afterAsking = (run: () => void) => {
    if (!dirty) return run();
    asker.current = document.activeElement;
    setWaiting({ run });
  };
  const asker = useRef<Element | null>(null);
  const isAsking = waiting !== null;
  // The focus goes back to what asked.
  useEffect(() => {
    if (!isAsking && asker.current instanceof HTMLElement) asker.current.focus();
  }, [isAsking]);
  const choose = (file: File) => afterAsking(() => void open(file));
  const dragging = useDroppedFile(choose);
  return (
    <FluentProvider theme={theme} style={{ colorScheme: isDark ? "dark" : "light" }}>
      <div ref={page} className={styles.page}>
        <Toolbar
          name={workbook?.name ?? ""}
          dirty={dirty}
          ready={workbook !== null}
          onOpen={choose}
          onCreate={() =>
            afterAsking(
              () => void emptyLedgerFile().then((file) => show(file, { anyway: true, isOwn: true })),
            )
          }
          onSample={() =>
            afterAsking(() => void sampleFile().then((file) => show(file, { anyway: true, isOwn: true })))
          }
          onSave={() => void save()}
          onPrint={(to) => void print(to)}
        />
        {notice && <NoticeBar notice={notice} onClose={dismiss} />}
        <div className={styles.body}>
          <main className={styles.grid} data-region="grid" aria-label={text.grid}>
            <div ref={host} className={styles.host} />
            {busy !== null && (
              <div className={styles.busy}>
                <Spinner label={busy} />
              </div>
            )}
          </main>
          <Splitter width={paneWidth} onResize={setPaneWidth} />
          <aside
            className={styles.pane}
            data-region="pane"
            style={{ width: paneWidth }}
            aria-label={text.pane}
          >
            {workbook && <Pane key={workbook.id} port={workbook.port} fileName={fileName} />}
          </aside>
        </div>
        {dragging && <div className={styles.drop}>{text.dropHere}</div>}
      </div>
      <DiscardDialog
        isOpen={waiting !== null}
        name={workbook?.name ?? ""}
        onSave={() => void save().then((saved) => (saved ? proceed() : setWaiting(null)))}
        onDiscard={() => void forget().then(proceed)}
        onCancel={() => setWaiting(null)}
      />
    </FluentProvider>
  );

  function proceed() {
    setWaiting(null);
    waiting?.run();
  }
}
