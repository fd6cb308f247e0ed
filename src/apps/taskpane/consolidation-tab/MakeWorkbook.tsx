import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type Consolidation, consolidationSheets } from "../../../core/consolidation";
import { createFile } from "../../../hosts/files/patch-file";
import { updatedCopy, type WhyAnew } from "../../../hosts/files/updated-copy";
import { madeAnew } from "../../../words/zh-CN/consolidation/made-anew";
import { consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { changeText } from "../../../words/zh-CN/pane/changes";
import { errorSentence } from "../../../words/localized/pane/errors";
import { joined } from "../../../words/zh-CN/sentence";
import { type Patch, WorkbookError, type WorkbookSnapshot } from "../../../core/workbook";
import type { ChosenPast } from "./intake";
import { describeChanges } from "../session/describe-changes";
import { Announcement } from "../shared/Announcement";
import { useHandOver, xlsxType } from "../shared/hand-over";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

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

interface Made {
  readonly bytes: Uint8Array;
  /** Null where it is a copy of the one before, or there was none. */
  readonly whyAnew: WhyAnew | null;
}

/** A copy of the workbook of the period before, brought up to date; else a new one. */
async function madeOf(
  previous: ChosenPast | null,
  patchFor: (workbook: WorkbookSnapshot | null) => Patch,
): Promise<Made> {
  if (!previous) return { bytes: await createFile(patchFor(null)), whyAnew: null };
  const copy = previous.opened ? await updatedCopy(previous.opened, patchFor) : "long";
  if (copy instanceof Uint8Array) return { bytes: copy, whyAnew: null };
  return { bytes: await createFile(patchFor(null)), whyAnew: copy };
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
  const [isMaking, setMaking] = useState(false);
  const { campaign } = session.options;
  const { handOver } = useHandOver();

  const save = async () => {
    setMaking(true);
    const name = text.fileName(campaign.town, consolidation.period?.to ?? "");
    try {
      const { bytes, whyAnew } = await madeOf(previous, (workbook) =>
        consolidationSheets(consolidation, campaign, consolidationMessages(campaign), workbook),
      );
      await handOver({ name, bytes, type: xlsxType }, text.made);
      if (previous && whyAnew !== null) session.tell(madeAnew(previous.name, whyAnew));
    } catch {
      session.tell(text.makeFailed, "error");
    } finally {
      setMaking(false);
    }
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
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isReading || isMaking || missing.length > 0}
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
