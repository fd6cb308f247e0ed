import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../../core/findings";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { FilterBar } from "./FilterBar";
import { FindingLine } from "./FindingLine";
import { type Filter, groupFindings, keyOf } from "./groups";
import { firstLines } from "./first-lines";
import { type Answered, nextAfter } from "./next-line";
import { useFindingActions } from "./use-finding-actions";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  title: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

const pageSize = 60;

/** The line that is open, and whether the cursor goes into it. */
interface Opened {
  readonly open: string | null;
  readonly takesFocus: boolean;
}

const closed: Opened = { open: null, takesFocus: false };

/** The findings of the ledger under headings; ↑ and ↓ go from one to the next, Enter selects the cell. */
export function FindingList() {
  const { findings, ledger } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const actions = useFindingActions();
  const list = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>({ severity: "all", search: "", by: "row" });
  const [{ open, takesFocus }, setOpened] = useState<Opened>(closed);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const { campaign } = useSession().options;
  const { groups, unseen } = useMemo(
    () => groupFindings(findings, ledger, filter, campaign, limit),
    [findings, ledger, filter, campaign, limit],
  );
  const { shown, rest: cut } = firstLines(groups, limit);
  const rest = cut + unseen;
  const lines = shown.flatMap((group) => group.findings);
  const keys = lines.map(keyOf);
  const current = open !== null && keys.includes(open) ? open : (keys[0] ?? null);

  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
  const openLine = (finding: Finding) => {
    const key = keyOf(finding);
    if (open === key) return setOpened(closed);
    setOpened({ open: key, takesFocus: true });
    actions.select(finding);
  };
  const step = (by: 1 | -1) => {
    const at = open === null ? -1 : keys.indexOf(open);
    const to = at < 0 ? (by > 0 ? 0 : lines.length - 1) : Math.min(Math.max(at + by, 0), lines.length - 1);
    const finding = lines[to];
    if (!finding) return;
    setOpened({ open: keys[to]!, takesFocus: false });
    actions.select(finding);
    buttons()[to]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || !all[to]) return;
    event.preventDefault();
    all[to].focus();
  };
  useFocusAfterRemoval(list, keys);
  useEffect(() => {
    if (!answered) return;
    setAnswered(null);
    const next = lines[nextAfter(answered, lines)];
    if (!next) return setOpened(closed);
    setOpened({ open: keyOf(next), takesFocus: true });
    actions.select(next);
  }, [answered, lines, actions]);

  return (
    <section className={shared.stack} aria-label={text.list}>
      <FilterBar filter={filter} findings={findings} onFilter={setFilter} onStep={step} />
      {lines.length === 0 && (
        <div className={shared.row}>
          {text.noneMatch}
          <Button size="small" onClick={() => setFilter({ ...filter, severity: "all", search: "" })}>
            {text.clearFilter}
          </Button>
        </div>
      )}
      <div ref={list} className={shared.stack} onKeyDown={onKeyDown}>
        {shown.map((group) => (
          <section key={group.key} className={styles.group}>
            <h2 className={styles.title}>
              <span>{group.title}</span>
              {group.detail && <span>{group.detail}</span>}
            </h2>
            <ul className={shared.list}>
              {group.findings.map((finding) => {
                const key = keyOf(finding);
                return (
                  <FindingLine
                    key={key}
                    id={key}
                    finding={finding}
                    isOpen={key === open}
                    takesFocus={takesFocus}
                    isCurrent={key === current}
                    actions={actions}
                    onOpen={() => openLine(finding)}
                    onDone={(isWritten) => setAnswered({ finding, isWritten, before: keys })}
                  />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {rest > 0 && (
        <Button onClick={() => setLimit(limit + pageSize)}>{text.showMore(Math.min(rest, pageSize))}</Button>
      )}
    </section>
  );
}

/** When the line that had the focus is mended and gone, the focus goes to the line in its place. */
function useFocusAfterRemoval(list: React.RefObject<HTMLElement | null>, keys: readonly string[]) {
  const last = useRef<{ at: number } | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      // Whoever has gone elsewhere is not called back.
      if (!element.contains(target)) return void (last.current = null);
      const line = target.closest("li")?.querySelector<HTMLElement>("[data-finding]");
      const all = [...element.querySelectorAll<HTMLElement>("[data-finding]")];
      last.current = line ? { at: all.indexOf(line) } : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [list]);
  const joined = keys.join("\n");
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    all[Math.min(last.current.at, all.length - 1)]?.focus();
  }, [joined, list]);
}
