import { useRef, useState } from "react";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/materials";
import { useHandOver } from "../../shared/hand-over";
import { useSession } from "../../shared/use-session";

/** A file that can be made. */
export interface Making {
  /** What people call it. */
  readonly name: string;
  readonly fileName: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Makes one file at a time and hands it over; what is stopped is not handed over. */
export function useMaking() {
  const session = useSession();
  const { handOver } = useHandOver();
  const [making, setMaking] = useState<string | null>(null);
  const turn = useRef(0);

  const make = async ({ name, fileName, type, bytes }: Making) => {
    const own = ++turn.current;
    const isWanted = () => own === turn.current;
    setMaking(name);
    try {
      // So that progress and 停止 are there before the work begins.
      await new Promise((resolve) => setTimeout(resolve));
      const made = await bytes();
      if (isWanted()) await handOver({ name: fileName, bytes: made, type }, text.made);
    } catch {
      if (isWanted()) session.tell(text.failed(name), "error");
    } finally {
      if (isWanted()) setMaking(null);
    }
  };
  const stop = () => {
    turn.current++;
    if (making !== null) session.tell(text.stopped(making));
    setMaking(null);
  };
  return { making, make, stop };
}
