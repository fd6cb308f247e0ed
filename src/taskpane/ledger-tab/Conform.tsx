import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ledgerText as text } from "../../text/ledger-tab";
import type { Patch } from "../../workbook";
import { describeChanges } from "../session/describe-changes";
import { Announcement } from "../shared/Announcement";
import { usePaneState, useSession } from "../shared/use-session";

/** 套用规范: brings the ledger under the form of 附件1, after saying what it will change. */
export function Conform() {
  const session = useSession();
  const { ledger } = usePaneState();
  const [patch, setPatch] = useState<Patch | null>(null);
  if (!ledger) return null;

  const announce = async () => {
    const { conformPatch } = await import(/* webpackChunkName: "forms" */ "../session/forms");
    const change = conformPatch(ledger, session.options.campaign);
    if (change.length === 0) session.tell(text.conformNothing, "success");
    else setPatch(change);
  };
  const apply = async (change: Patch) => {
    setPatch(null);
    await session.change({ patch: change, done: text.conformDone(describeChanges(change)) });
  };

  return patch ? (
    <Announcement
      words={text.conformWill(describeChanges(patch))}
      onConfirm={() => void apply(patch)}
      onCancel={() => setPatch(null)}
    />
  ) : (
    <div>
      <Button title={text.conformHint} onClick={() => void announce()}>
        {text.conform}
      </Button>
    </div>
  );
}
