import { Button } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { type SyntheticEvent, useState } from "react";
import type { FigureBasis, KeptFigure } from "../../../core/tally";
import { tallyText as text } from "../../../words/zh-CN/pane/tally-tab";
import { textOf } from "../../../core/workbook";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

interface KeptCardProps {
  readonly kept: KeptFigure;
  readonly label: string;
  readonly basis: FigureBasis;
}

/** A derived figure that somebody overwrote: 采用 or 保留并说明. */
export function KeptCard({ kept, label, basis }: KeptCardProps) {
  const session = useSession();
  const { busy } = usePaneState();
  const shared = useSharedStyles();
  const [isExplaining, setExplaining] = useState(false);
  const [reason, setReason] = useState("");
  const words = basis === "ledger" ? text.kept : text.keptProgress;
  const explain = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return;
    await session.change({ patch: kept.explain(reason.trim()), done: text.explained(label) });
  };
  return (
    <div className={shared.card}>
      <p className={`${shared.row} ${shared.text}`}>
        <WarningRegular className={shared.warning} />
        {words(label, textOf(kept.stated) || text.blank, kept.derived)}
      </p>
      <div className={shared.row}>
        <Button
          disabledFocusable={busy}
          onClick={() => void session.change({ patch: kept.adopt, done: text.adopted(label, kept.derived) })}
        >
          {text.adopt(kept.derived)}
        </Button>
        <Button aria-expanded={isExplaining} onClick={() => setExplaining(!isExplaining)}>
          {text.explain}
        </Button>
      </div>
      {isExplaining && (
        <form className={shared.tight} onSubmit={(event) => void explain(event)}>
          <label className={shared.tight}>
            {text.reason}
            <input
              className={shared.field}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <div>
            <Button type="submit" disabledFocusable={reason.trim() === "" || busy}>
              {text.saveReason(session.options.campaign)}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
