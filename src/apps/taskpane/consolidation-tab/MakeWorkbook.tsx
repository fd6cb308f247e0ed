import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type Consolidation, consolidationSheets, consolidationWorkbook } from "../../../core/consolidation";
import { updatedCopy, type WhyAnew } from "../../../hosts/files/updated-copy";
import { madeAnew } from "../../../words/zh-CN/consolidation/made-anew";
import { consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { changeText } from "../../../words/zh-CN/pane/changes";
import { errorSentence } from "../../../words/localized/pane/errors";
import { joined } from "../../../words/zh-CN/sentence";
import { type Patch, WorkbookError, type WorkbookSnapshot } from "../../../core/workbook";
import { withCopies } from "../reading/copy-file";
import type { ChosenPast } from "./intake";
import { describeChanges } from "../session/describe-changes";
import { Announcement } from "../shared/Announcement";
import { xlsxType } from "../shared/hand-over";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { madeBook } from "./materials/made-book";
import { MakingProgress } from "./materials/MakingProgress";
import { useMaking } from "./materials/use-making";

interface MakeWorkbookProps {
  readonly consolidation: Consolidation;
  /** The workbook of the period before, where it was chosen as a file. */
  readonly previous: ChosenPast | null;
  /** Whoever has not been read yet would stand there as one who sent nothing. */
  readonly isReading: boolean;
  /** The open workbook has a register that knows nothing of this past: writing over it would lose what it knows. */
  readonly isOtherRegister: boolean;
  /** What the register lacks: a workbook made without it would know less. */
  readonly missing: readonly string[];
}

/** A copy of the workbook of the period before, brought up to date; else why it is made anew, null where there was none. */
async function copyOf(
  previous: ChosenPast | null,
  patchFor: (workbook: WorkbookSnapshot) => Patch,
  signal: AbortSignal,
): Promise<Uint8Array | WhyAnew | null> {
  if (!previous) return null;
  const { opened } = previous;
  return opened ? withCopies((makeCopy) => updatedCopy(opened, patchFor, makeCopy), signal) : "long";
}

/** 生成汇总工作簿: as a file of its own, or into the open workbook, whose sheets are brought up to date. */
export function MakeWorkbook({
  consolidation,
  previous,
  isReading,
  isOtherRegister,
  missing,
}: MakeWorkbookProps) {
  const session = useSession();
  const { workbook, busy } = usePaneState();
  const shared = useSharedStyles();
  const [patch, setPatch] = useState<Patch | null>(null);
  const { making, make, stop } = useMaking();
  const { campaign } = session.options;

  const save = async () => {
    const messages = consolidationMessages(campaign);
    let whyAnew: WhyAnew | null = null;
    const isMade = await make({
      name: text.workbook,
      fileName: text.fileName(campaign.town, consolidation.period?.to ?? ""),
      type: xlsxType,
      bytes: async (told, signal) => {
        const copy = await copyOf(
          previous,
          (workbook) => consolidationSheets(consolidation, campaign, messages, workbook),
          signal,
        );
        if (copy instanceof Uint8Array) return copy;
        whyAnew = copy;
        return madeBook(consolidationWorkbook(consolidation, campaign, messages), told, signal);
      },
    });
    if (isMade && previous && whyAnew !== null) session.tell(madeAnew(previous.name, whyAnew));
  };
  const prepare = () => {
    try {
      setPatch(consolidationSheets(consolidation, campaign, consolidationMessages(campaign), workbook));
    } catch (error) {
      // Such as a pivot table that lies in the way.
      const { code, params } = error instanceof WorkbookError ? error : new WorkbookError("unknown");
      session.tell(errorSentence(code, params), "error");
    }
  };
  if (patch) {
    return (
      <Announcement
        words={text.makeHereWill(describeChanges(patch, { changeText, joined }), campaign)}
        onConfirm={() => void session.change({ patch, done: text.madeHere }).then(() => setPatch(null))}
        onCancel={() => setPatch(null)}
      />
    );
  }
  return (
    <div className={shared.tight}>
      {making !== null && <MakingProgress progress={making} onStop={stop} />}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isReading || making !== null || missing.length > 0}
        onClick={() => void save()}
      >
        {text.make}
      </Button>
      <Button
        disabledFocusable={isReading || busy || !workbook || isOtherRegister || missing.length > 0}
        onClick={prepare}
      >
        {text.makeHere}
      </Button>
      {isReading && <p className={`${shared.quiet} ${shared.text}`}>{text.afterReading}</p>}
      {isOtherRegister && <p className={shared.quiet}>{text.otherRegister(campaign)}</p>}
    </div>
  );
}
