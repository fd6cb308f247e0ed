import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { tallyText as text } from "../../../words/zh-CN/pane/tally-tab";
import { joined, listed } from "../../../words/zh-CN/sentence";
import { obstacleSentence } from "../../../words/zh-CN/fixes";
import { cellRange, obstacleToStructure } from "../../../core/workbook";
import { changeText } from "../../../words/zh-CN/pane/changes";
import { describeChanges } from "../session/describe-changes";
import { Announcement } from "../shared/Announcement";
import { Preview } from "../ledger-tab/preview-part";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import type { TallyView } from "./use-tally";

/** 生成调度表: says what will change, then makes or refreshes the sheet as one step that can be undone. */
export function Generate({ view }: { readonly view: TallyView }) {
  const session = useSession();
  const { busy, workbook } = usePaneState();
  const shared = useSharedStyles();
  const [isAsking, setAsking] = useState(false);
  const { generated, reading } = view;
  const { patch, sheet, basisHasNoPlace } = generated;
  const { campaign } = session.options;
  const isNew = reading.stated === null;
  const change = describeChanges(patch, { changeText, joined });

  const apply = async () => {
    setAsking(false);
    const labels = campaign.tally.figures.filter(({ key }) => generated.unlinked.some((one) => one === key));
    const note = labels.length ? text.unlinked(listed(labels.map(({ label }) => label))) : "";
    await session.change({
      patch,
      done: (isNew ? text.created(sheet) : text.refreshed(change)) + note,
      then: { sheet, range: cellRange(0, 0) },
    });
  };

  if (basisHasNoPlace) return <p>{text.basisHasNoPlace(campaign)}</p>;
  if (isAsking && patch.length > 0) {
    return (
      <Announcement
        words={isNew ? text.willCreate(change, campaign) : text.willRefresh(change)}
        onConfirm={() => void apply()}
        onCancel={() => setAsking(false)}
      >
        {!isNew && <Preview patch={patch.filter(({ kind }) => kind === "setCells")} />}
      </Announcement>
    );
  }
  const obstacle = workbook && obstacleToStructure(workbook, patch);
  return (
    <>
      <Button
        appearance={patch.length > 0 ? "primary" : "secondary"}
        size="large"
        disabledFocusable={busy}
        onClick={() => (patch.length > 0 ? setAsking(true) : session.tell(text.noChange, "success"))}
      >
        {isNew ? text.create : patch.length > 0 ? text.refresh : text.upToDate}
      </Button>
      {obstacle && <p className={shared.quiet}>{obstacleSentence(obstacle)}</p>}
    </>
  );
}
