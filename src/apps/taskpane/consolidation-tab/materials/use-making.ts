import { useRef, useState } from "react";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useHandOver } from "../../shared/hand-over";
import { useSession } from "../../shared/use-session";

/** A file that can be made. */
export interface Making {
  /** What people call it. */
  readonly name: string;
  readonly fileName: string;
  readonly type: string;
  /** @param told is called with how far it is, and answers whether to go on. */
  readonly bytes: (told: Told, signal: AbortSignal) => Promise<Uint8Array>;
}

/** Tells how far something is that is made of many parts; false when it was stopped. */
export type Told = (done: number, all: number) => Promise<boolean>;

/** What is being made. */
export interface Progress {
  readonly name: string;
  /** Of a thing of many parts, how many are done. */
  readonly done?: number;
  readonly all?: number;
}

/** Lets the pane show how far it is, and a person stop it. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Makes one file at a time and hands it over, and says whether it did; what is stopped is not handed over. */
export function useMaking() {
  const session = useSession();
  const { handOver } = useHandOver();
  const [making, setMaking] = useState<Progress | null>(null);
  const wanted = useRef<AbortController | null>(null);

  const make = async ({ name, fileName, type, bytes }: Making): Promise<boolean> => {
    const own = (wanted.current = new AbortController());
    const isWanted = () => own === wanted.current;
    setMaking({ name });
    try {
      await breath();
      const made = await bytes(async (done, all) => {
        if (isWanted()) setMaking({ name, done, all });
        await breath();
        return isWanted();
      }, own.signal);
      if (!isWanted()) return false;
      await handOver({ name: fileName, bytes: made, type }, text.made);
      return true;
    } catch {
      if (isWanted()) session.tell(text.failed(name), "error");
      return false;
    } finally {
      if (isWanted()) setMaking(null);
    }
  };
  const stop = () => {
    wanted.current?.abort();
    wanted.current = null;
    if (making !== null) session.tell(text.stopped(making.name));
    setMaking(null);
  };
  return { making, make, stop };
}

/** What makes the files. */
export type Maker = ReturnType<typeof useMaking>;
