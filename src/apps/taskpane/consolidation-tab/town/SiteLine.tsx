import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { useSharedStyles } from "../../shared/styles";
import { SiteStory } from "./SiteStory";
import type { TownMemory } from "./town-memory";

const useStyles = makeStyles({
  line: { display: "block", width: "100%", minHeight: "32px", padding: "4px", overflowWrap: "anywhere" },
  story: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface SiteLineProps {
  readonly memory: TownMemory;
  readonly number: number;
  readonly children: ReactNode;
}

/** A site in a list; opened, its life line. */
export function SiteLine({ memory, number, children }: SiteLineProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <button
        type="button"
        className={`${shared.plain} ${styles.line}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.story : undefined}>
        {isOpen && <SiteStory memory={memory} number={number} />}
      </div>
    </li>
  );
}
