import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { submissionTabText as text } from "../../../words/zh-CN/pane/submission-tab";
import { copyText } from "../shared/copy";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

/** Rows of a box that came because copying was not allowed. */
const shownRows = 6;

interface CopyBoxProps {
  readonly label: string;
  readonly button: string;
  readonly value: string;
  /** Rows of the box; 0: the box comes only when copying is not allowed. */
  readonly rows: number;
}

/** A text that is copied with one click. */
export function CopyBox({ label, button, value, rows }: CopyBoxProps) {
  const session = useSession();
  const shared = useSharedStyles();
  const [isShown, setShown] = useState(rows > 0);
  const copy = async () => {
    if (await copyText(value)) return session.tell(text.copied(label), "success");
    setShown(true);
    session.tell(text.copyFailed, "error");
  };
  return (
    <div className={shared.tight}>
      {isShown && (
        <label className={shared.tight}>
          {label}
          {rows === 1 ? (
            <input className={`${shared.field} ${shared.wide}`} readOnly value={value} />
          ) : (
            <textarea
              className={`${shared.field} ${shared.wide}`}
              rows={rows || shownRows}
              readOnly
              value={value}
            />
          )}
        </label>
      )}
      <div>
        <Button onClick={() => void copy()}>{button}</Button>
      </div>
    </div>
  );
}
