import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { useSharedStyles } from "./styles";
import { usePaneState } from "./use-session";

interface AnnouncementProps {
  readonly words: string;
  readonly children?: ReactNode;
  readonly confirm?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Says in place what will be changed, before it is; Esc leaves everything as it is. */
export function Announcement({ words, children, confirm, onConfirm, onCancel }: AnnouncementProps) {
  const shared = useSharedStyles();
  const { busy } = usePaneState();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = card.current?.closest<HTMLElement>("[role=tabpanel]");
    card.current?.focus();
    // Once it is gone the focus stays in the pane: elsewhere keys would go to the grid.
    return () => void setTimeout(() => document.activeElement === document.body && page?.focus());
  }, []);
  return (
    <div
      ref={card}
      role="group"
      aria-label={words}
      tabIndex={-1}
      className={shared.card}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p className={shared.text}>{words}</p>
      {children}
      <div className={shared.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
          {confirm ?? text.confirm}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </div>
  );
}
