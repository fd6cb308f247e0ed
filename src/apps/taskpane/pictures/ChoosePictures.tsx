import { Button } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import { picturesText as text } from "../../../words/zh-CN/pane/pictures";
import { MakingProgress } from "../consolidation-tab/materials/MakingProgress";
import { pickedFiles } from "../consolidation-tab/dropped-files";
import { chooseFolder, filesOfFolder } from "../consolidation-tab/folder-files";
import { useSession } from "../shared/use-session";
import type { usePictures } from "./use-pictures";

/** The choice of a folder of pictures, and how far it is looked through. */
export function ChoosePictures({ looking, look, stop, seen }: ReturnType<typeof usePictures>) {
  const session = useSession();
  const folder = useRef<HTMLInputElement>(null);
  const choose = async () => {
    const chosen = await chooseFolder("qingdan-pictures");
    if (chosen === "unable") return folder.current?.click();
    if (!chosen) return;
    try {
      await look(await filesOfFolder(chosen));
    } catch {
      session.tell(text.notRead, "error");
    }
  };
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const picked = event.target.files ? pickedFiles(event.target.files) : [];
    event.target.value = "";
    if (picked.length > 0) void look(picked);
  };
  return (
    <>
      <Button disabledFocusable={looking !== null} onClick={() => void choose()}>
        {seen === null ? text.choose : text.chooseAgain}
      </Button>
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={text.choose}
        {...{ webkitdirectory: "" }}
        onChange={pick}
      />
      {looking !== null && (
        <MakingProgress progress={{ name: text.name, ...looking }} words={text.looking} onStop={stop} />
      )}
    </>
  );
}
