import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import { paneText } from "../../../words/localized/pane/frame";
import { joined } from "../../../words/localized/sentence";
import { useSharedStyles } from "../shared/styles";

export const tabKeys = ["ledger", "tally", "submission", "consolidation"] as const;
export type TabKey = (typeof tabKeys)[number];

const useStyles = makeStyles({
  list: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  tab: {
    flexGrow: 1,
    minHeight: "40px",
    padding: "4px 4px",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    display: "inline-block",
    minWidth: "18px",
    marginLeft: tokens.spacingHorizontalXS,
    padding: "0 5px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid" },
  },
});

const idOf = (tab: TabKey) => `tab-${tab}`;
export const panelIdOf = (tab: TabKey) => `panel-${tab}`;
export { idOf as tabIdOf };

interface TabsProps {
  readonly chosen: TabKey;
  readonly counts: Partial<Record<TabKey, number>>;
  readonly onChoose: (tab: TabKey) => void;
}

/** The four works of the pane; the number beside one is what blocks it. */
export function Tabs({ chosen, counts, onChoose }: TabsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabKeys.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabKeys.at(to % tabKeys.length)!;
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${idOf(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={paneText.tabList} className={styles.list} onKeyDown={move}>
      {tabKeys.map((tab) => {
        const count = counts[tab] ?? 0;
        return (
          <button
            key={tab}
            id={idOf(tab)}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls={panelIdOf(tab)}
            tabIndex={tab === chosen ? 0 : -1}
            className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
            onClick={() => onChoose(tab)}
          >
            {paneText.tabs[tab]}
            {count > 0 && (
              <>
                <span className={styles.count} aria-hidden="true">
                  {count}
                </span>
                <span className={shared.hidden}>{joined(["", paneText.toMend(count)])}</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}
