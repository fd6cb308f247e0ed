import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { readConsolidated } from "../../../core/consolidation";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { unreadableSentence } from "../../../words/zh-CN/unreadable";
import { canBeUpdated } from "../../../hosts/files/updated-copy";
import { makeWorker } from "../reading/make-worker";
import { Reader } from "../reading/reader";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import type { Intake, IntakeState } from "./intake";

interface PreviousChoiceProps {
  readonly intake: Intake;
  readonly previous: IntakeState["previous"];
  /** Whether the open workbook has a register of its own. */
  readonly hasOwn: boolean;
}

/** The past to compare with: a file that is chosen, else the register of the open workbook. */
export function PreviousChoice({ intake, previous, hasOwn }: PreviousChoiceProps) {
  const session = useSession();
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const { campaign, today } = session.options;
  const choose = async (file: File) => {
    const reader = new Reader(makeWorker);
    const answer = await reader.readRegister(file);
    reader.close();
    const read = answer.kind === "workbook" ? readConsolidated(answer.workbook, campaign, today) : null;
    if (answer.kind === "unreadable")
      return session.tell(unreadableSentence(file.name, answer.reason), "error");
    if (!read) return session.tell(text.noPrevious(file.name, campaign), "error");
    const source = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const opened = answer.kind === "workbook" ? { source, workbook: answer.workbook } : null;
    intake.compareWith({
      name: file.name,
      consolidation: read,
      opened: opened && canBeUpdated(opened) ? opened : null,
    });
  };
  return (
    <div className={shared.row}>
      <Button size="small" onClick={() => input.current?.click()}>
        {previous ? text.previousName(previous.name) : text.choosePrevious}
      </Button>
      {previous && (
        <Button size="small" appearance="subtle" onClick={() => intake.compareWith(null)}>
          {text.forgetPrevious}
        </Button>
      )}
      {!previous && hasOwn && <span className={shared.quiet}>{text.ownPrevious(campaign)}</span>}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void choose(file);
        }}
      />
    </div>
  );
}
