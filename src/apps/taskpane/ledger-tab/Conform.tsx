import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { joined } from "../../../words/localized/sentence";
import { fileName } from "../../../core/language";
import type { Patch } from "../../../core/workbook";
import { part } from "../shared/part";
import { usePaneState, useSession } from "../shared/use-session";

const Announcement = part(async () => ({ default: (await import("../shared/Announcement")).Announcement }));

interface Change {
  readonly patch: Patch;
  readonly words: string;
}

/** 恢复附件1版式: brings the ledger under the form of 附件1, looks and all, after saying what it will change. */
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
    const [{ conformPatch, restorePatch, unitInFileName }, { describeChanges }] = code;
    const { campaign, fileName } = session.options;
    const known = { unit: unitInFileName(lastOf(fileName?.() ?? ""), campaign) };
    const conforming = conformPatch(ledger, campaign, known);
    const words = [...(conforming.length > 0 ? [describeChanges(conforming)] : []), text.conformLooks];
    setChange({ patch: restorePatch(ledger, campaign, known), words: joined(words) });
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

/** The name at the end of an address, as people see it. */
function lastOf(address: string): string {
  const name = fileName(address);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
