import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Consolidation, returnNotes } from "../../../core/consolidation";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useHandOver } from "../shared/hand-over";
import { NoDownloads } from "../shared/NoDownloads";
import { useSession } from "../shared/use-session";
import { useManners } from "./manners/use-manners";
import { notesArchive } from "./notes-archive";

/** 退回单 of all units that must mend something, as one file. */
export function AllNotes({ consolidation }: { readonly consolidation: Consolidation }) {
  const session = useSession();
  const { manners } = useManners();
  const [isMaking, setMaking] = useState(false);
  const units = useMemo(() => returnNotes(consolidation).length, [consolidation]);
  const { place, handOver } = useHandOver();
  if (units === 0) return null;
  if (!place) return <NoDownloads />;
  const save = async () => {
    const { campaign } = session.options;
    const name = text.notesName(campaign.town, consolidation.period?.to ?? "");
    setMaking(true);
    try {
      const bytes = await notesArchive(consolidation, campaign, manners);
      await handOver({ name, bytes, type: "application/zip" }, text.made);
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
