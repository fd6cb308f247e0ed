import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from "react";
import { acceptedSubmissions } from "../../../hosts/files/endings";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { droppedFiles, type IncomingFile, pickedFiles } from "./dropped-files";
import { chooseFolder, filesOfFolder, type FolderHandle, mayRead } from "./folder-files";
import { rememberedFolder, rememberFolder } from "./remembered-folder";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { ...shorthands.borderColor(tokens.colorCompoundBrandStroke), ...shorthands.borderStyle("solid") },
});

/** Files or a folder, dropped or picked. Nothing of them leaves the machine. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly IncomingFile[]) => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const session = useSession();
  const [known, setKnown] = useState<FolderHandle | null>(null);
  useEffect(() => {
    let isGone = false;
    void rememberedFolder().then((found) => !isGone && setKnown(found));
    return () => void (isGone = true);
  }, []);
  const readFolder = async (given: FolderHandle) => {
    try {
      if (await mayRead(given)) return onFiles(await filesOfFolder(given));
      session.tell(text.folderRefused(given.name), "error");
    } catch {
      // It was moved, renamed or deleted since.
      session.tell(text.folderGone(given.name), "error");
    }
  };
  const pickFolder = async () => {
    const chosen = await chooseFolder();
    if (chosen === "unable") return folder.current?.click();
    if (!chosen) return;
    setKnown(chosen);
    await rememberFolder(chosen);
    await readFolder(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const picked = event.target.files ? pickedFiles(event.target.files) : [];
    event.target.value = "";
    if (picked.length > 0) onFiles(picked);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {isOver ? text.dropNow : text.drop}
      <div className={shared.row}>
        <Button onClick={() => files.current?.click()}>{text.chooseFiles}</Button>
        <Button onClick={() => void pickFolder()}>{text.chooseFolder}</Button>
        {known && <Button onClick={() => void readFolder(known)}>{text.sameFolder(known.name)}</Button>}
      </div>
      <input ref={files} type="file" multiple hidden accept={acceptedSubmissions} onChange={pick} />
      <input ref={folder} type="file" multiple hidden {...{ webkitdirectory: "" }} onChange={pick} />
    </div>
  );
}
