import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ledgerText as text } from "../../../words/zh-CN/pane/ledger-tab";
import type { Patch } from "../../../core/workbook";
import { part } from "../shared/part";
import { usePaneState, useSession } from "../shared/use-session";

const Announcement = part(async () => ({ default: (await import("../shared/Announcement")).Announcement }));

interface Change {
  readonly patch: Patch;
  readonly words: string;
}

/** 恢复附件1版式: brings the ledger under the form of 附件1, after saying what it will change. */
export function Conform() {
  const session = useSession();
  const { ledger } = usePaneState();
  const [change, setChange] = useState<Change | null>(null);
  if (!ledger) return null;

  const announce = async () => {
    const code = await session.load(() =>
      Promise.all([import(/* webpackChunkName: "forms" */ "../session/forms"), import("../session/writing")]),
    );
    if (!code) return;
    const [{ conformPatch }, { describeChanges }] = code;
    const patch = conformPatch(ledger, session.options.campaign);
    if (patch.length === 0) session.tell(text.conformNothing, "success");
    else setChange({ patch, words: describeChanges(patch) });
  };
  const apply = async ({ patch, words }: Change) => {
    setChange(null);
    await session.change({ patch, done: text.conformDone(words) });
  };

  return change ? (
    <Announcement
      words={text.conformWill(change.words)}
      onConfirm={() => void apply(change)}
      onCancel={() => setChange(null)}
    />
  ) : (
    <div>
      <Button title={text.conformHint} onClick={() => void announce()}>
        {text.conform(session.options.campaign)}
      </Button>
    </div>
  );
}
