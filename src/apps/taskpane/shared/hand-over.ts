import { useContext } from "react";
import { handOverText as text } from "../../../words/zh-CN/pane/hand-over";
import { download } from "./download";
import { OutletsContext } from "./outlets";
import { useSession } from "./use-session";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file that the pane has made. */
interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** How files get out of the pane around: which kinds, and the way to hand one over. */
export function useHandOver() {
  const session = useSession();
  const outlets = useContext(OutletsContext);
  const place = outlets.downloadPlace();
  return {
    /** Where downloads go; null where there are none, and only a workbook can be handed over. */
    place,
    openInBrowser: outlets.openInBrowser,
    /** Downloads the file, or opens it as a new workbook, and says where it is. */
    async handOver({ name, bytes, type }: MadeFile, made: (name: string, place: string) => string) {
      if (place) {
        download(name, bytes, type);
        return session.tell(made(name, text.places[place]), "success");
      }
      try {
        await outlets.openAsNew(bytes);
        session.tell(text.openedAsNew(name), "success");
      } catch {
        session.tell(text.notOpened, "error");
      }
    },
  };
}
