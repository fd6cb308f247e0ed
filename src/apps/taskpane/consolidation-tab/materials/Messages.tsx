import { useMemo } from "react";
import { type Consolidation, returnNotes } from "../../../../core/consolidation";
import { plainTextOf } from "../../../../core/submission";
import { messageBlocks, messagesName } from "../../../../words/zh-CN/materials/messages";
import { reminderText } from "../../../../words/zh-CN/materials/reminder";
import { mannersText } from "../../../../words/zh-CN/pane/manners";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useSession } from "../../shared/use-session";
import { CopyBox } from "../../submission-tab/CopyBox";
import { MannersFields } from "../manners/MannersFields";
import { useManners } from "../manners/use-manners";
import { Fold } from "../../shared/Fold";
import { Material, type MaterialOf } from "./Material";
import { SaveButton } from "./SaveButton";
import { madePaper } from "../../reading/make-papers";

interface MessagesProps extends MaterialOf {
  /** The consolidation of the period; null where only the past is known, and no 退回单. */
  readonly consolidation: Consolidation | null;
  /** By unit the sites whose pictures are missing, where a folder of them was looked through. */
  readonly pictures: readonly string[];
}

/** 催报 to copy for the group, and with every 退回单 as one file. */
export function Messages({ report, maker, consolidation, pictures }: MessagesProps) {
  const { campaign } = useSession().options;
  const { manners } = useManners();
  const notes = useMemo(() => (consolidation ? returnNotes(consolidation) : []), [consolidation]);
  const blocks = () => messageBlocks(report, notes, campaign, manners, pictures);
  return (
    <Material
      name={messagesName}
      contains={text.messages.contains(notes.length)}
      notKnown={consolidation ? [] : [text.messages.noFiles]}
      preview={() => plainTextOf(blocks())}
      besides={<Fold title={mannersText.title}>{() => <MannersFields />}</Fold>}
    >
      <CopyBox
        label={text.messages.reminder}
        button={text.messages.copy}
        value={reminderText(report, campaign, manners, pictures)}
        rows={0}
      />
      <SaveButton
        {...{ maker, name: messagesName }}
        day={report.due}
        ending="docx"
        bytes={(_, signal) => madePaper(blocks(), { signal })}
      />
    </Material>
  );
}
