import { useRef, useState } from "react";
import type { FoundPicture } from "../../../core/archive";
import { picturesText as text } from "../../../words/zh-CN/pane/pictures";
import type { IncomingFile } from "../consolidation-tab/dropped-files";
import { useSession } from "../shared/use-session";

/** A folder of pictures that was looked through. */
export interface SeenPictures {
  readonly found: readonly FoundPicture[];
  readonly files: ReadonlyMap<string, File>;
}

/** Lets the pane show how far it is, and a person stop it. */
const breath = () => new Promise((resolve) => setTimeout(resolve));
/** Files between two breaths. */
const atOnce = 20;

/** Looks through a folder of pictures by the beginnings of its files; what is stopped leaves what was seen before. */
export function usePictures() {
  const session = useSession();
  const [seen, setSeen] = useState<SeenPictures | null>(null);
  const [looking, setLooking] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const turn = useRef(0);

  const look = async (given: readonly IncomingFile[]) => {
    const own = ++turn.current;
    const isWanted = () => own === turn.current;
    const all = given.length;
    setLooking({ done: 0, all });
    try {
      const { headBytes, lookAtPicture } = await import(
        /* webpackChunkName: "pictures" */ "../../../hosts/pictures"
      );
      const found: FoundPicture[] = [];
      for (const { name, file } of given) {
        const head = await file.slice(0, headBytes).arrayBuffer();
        found.push(await lookAtPicture(name, new Uint8Array(head), file.size));
        if (found.length % atOnce !== 0) continue;
        setLooking({ done: found.length, all });
        await breath();
        if (!isWanted()) return;
      }
      if (isWanted()) setSeen({ found, files: new Map(given.map(({ name, file }) => [name, file])) });
    } catch {
      if (isWanted()) session.tell(text.notRead, "error");
    } finally {
      if (isWanted()) setLooking(null);
    }
  };
  const stop = () => {
    turn.current++;
    setLooking(null);
  };
  return { seen, looking, look, stop };
}
