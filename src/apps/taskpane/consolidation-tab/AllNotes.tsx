import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Consolidation, returnNotes } from "../../../core/consolidation";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useHandOver } from "../shared/hand-over";
import { useSharedStyles } from "../shared/styles";
import { MakingProgress } from "./materials/MakingProgress";
import { useMaking } from "./materials/use-making";
import { NoDownloads } from "../shared/NoDownloads";
import { useSession } from "../shared/use-session";
import { useManners } from "./manners/use-manners";
import { withBooks } from "../reading/make-books";
import { notesArchive } from "./notes-archive";

/** 退回单 of all units that must mend something, as one file. */
export function AllNotes({ consolidation }: { readonly consolidation: Consolidation }) {
  const session = useSession();
  const { manners } = useManners();
  const shared = useSharedStyles();
  const { making, make, stop } = useMaking();
  const units = useMemo(() => returnNotes(consolidation).length, [consolidation]);
  const { place } = useHandOver();
  if (units === 0) return null;
  if (!place) return <NoDownloads />;
  const { campaign } = session.options;
  const save = () =>
    make({
      name: text.notes,
      fileName: text.notesName(campaign.town, consolidation.period?.to ?? ""),
      type: "application/zip",
      bytes: (told, signal) =>
        withBooks((book) => notesArchive(consolidation, campaign, manners, book, told), signal),
    });
  return (
    <div className={shared.tight}>
      {making !== null && <MakingProgress progress={making} onStop={stop} />}
      <Button disabledFocusable={making !== null} onClick={() => void save()}>
        {text.allNotes(units)}
      </Button>
    </div>
  );
}
