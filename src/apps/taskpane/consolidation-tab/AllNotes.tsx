import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Consolidation, returnNotes } from "../../../core/consolidation";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation-tab";
import { download } from "../shared/download";
import { useSession } from "../shared/use-session";
import { notesArchive } from "./notes-archive";

/** 退回单 of all units that must mend something, as one file. */
export function AllNotes({ consolidation }: { readonly consolidation: Consolidation }) {
  const session = useSession();
  const [isMaking, setMaking] = useState(false);
  const units = useMemo(() => returnNotes(consolidation).length, [consolidation]);
  if (units === 0) return null;
  const save = async () => {
    const { campaign } = session.options;
    const name = text.notesName(campaign.town, consolidation.period?.to ?? "");
    setMaking(true);
    try {
      download(name, await notesArchive(consolidation, campaign), "application/zip");
      session.tell(text.made(name), "success");
    } catch {
      session.tell(text.notesFailed, "error");
    } finally {
      setMaking(false);
    }
  };
  return (
    <Button disabledFocusable={isMaking} onClick={() => void save()}>
      {text.allNotes(units)}
    </Button>
  );
}
