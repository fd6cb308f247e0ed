import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { canStamp, isReady, readinessOf, stampPatch } from "../../../core/submission";
import { periodText, stampText } from "../../../words/zh-CN/submission/preflight";
import { weChatText } from "../../../words/zh-CN/submission/messages";
import { submissionTabText as text } from "../../../words/zh-CN/pane/submission-tab";
import { timeHere } from "../shared/clock";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import { useAnalysis } from "../shared/use-analysis";
import { usePaneState, useSession } from "../shared/use-session";
import { Checklist } from "./Checklist";
import { CopyBox } from "./CopyBox";
import { Lifecycle } from "./Lifecycle";

const MailDraft = part(() => import(/* webpackChunkName: "mail-draft" */ "./MailDraft"));

const VillagePictures = part(() => import(/* webpackChunkName: "pictures" */ "../pictures/VillagePictures"));

interface SubmissionTabProps {
  readonly onOpen: (tab: "ledger" | "tally") => void;
}

/** 报送: the checklist, the file's name, the stamp, and what goes with it. */
export default function SubmissionTab({ onOpen }: SubmissionTabProps) {
  const session = useSession();
  const { busy } = usePaneState();
  const shared = useSharedStyles();
  const analysis = useAnalysis();
  const nextStep = useId();
  const [isDrafting, setDrafting] = useState(false);
  const [isChecking, setChecking] = useState(false);
  if (!analysis || analysis.ledgers.length === 0) return <p>{text.noLedger}</p>;
  const { items, stamp, period, summary } = readinessOf(analysis);
  const { campaign, today } = session.options;
  const ready = isReady(items);

  const putStamp = async () => {
    const patch = stampPatch(analysis.workbook, campaign, `${today} ${timeHere()}`, analysis);
    if (patch.length === 0) return session.tell(text.alreadyStamped, "success");
    await session.change({ patch, done: text.stamped });
  };

  return (
    <div className={shared.stack}>
      <p className={`${shared.quiet} ${shared.text}`}>{periodText(period, campaign)}</p>
      <Checklist items={items} onOpen={onOpen} />
      {ready ? (
        <p className={`${shared.text} ${shared.success}`}>{`${text.ready}${stampText(stamp)}`}</p>
      ) : (
        <Button
          appearance="primary"
          size="large"
          aria-describedby={nextStep}
          disabledFocusable={busy || !canStamp(items)}
          onClick={() => void putStamp()}
        >
          {text.stamp}
        </Button>
      )}
      <p id={nextStep} className={`${shared.quiet} ${shared.text}`}>
        {ready ? text.handInNext(campaign) : canStamp(items) ? text.stampNext : text.stampFirst}
      </p>
      <CopyBox label={text.fileName} button={text.copyFileName} value={summary.fileName} rows={1} />
      <div className={shared.row}>
        <Button
          appearance={ready ? "primary" : "secondary"}
          aria-expanded={isDrafting}
          onClick={() => setDrafting(!isDrafting)}
        >
          {text.makeDraft}
        </Button>
        <CopyBox
          label={text.weChat}
          button={text.copyWeChat}
          value={weChatText(summary, campaign)}
          rows={0}
        />
      </div>
      {isDrafting && <MailDraft summary={summary} />}
      <Lifecycle analysis={analysis} />
      <div>
        <Button aria-expanded={isChecking} onClick={() => setChecking(!isChecking)}>
          {text.checkPictures}
        </Button>
      </div>
      {isChecking && <VillagePictures ledgers={analysis.ledgers} />}
    </div>
  );
}
