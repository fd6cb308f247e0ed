import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: { minHeight: "32px", lineHeight: "32px", cursor: "pointer" },
  inside: { paddingLeft: tokens.spacingHorizontalM },
});

interface FoldProps {
  readonly title: ReactNode | ((isOpen: boolean) => ReactNode);
  readonly children: () => ReactNode;
}

/** Something that is made only once a person opens it. */
export function Fold({ title, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{typeof title === "function" ? title(isOpen) : title}</summary>
      <div className={styles.inside}>{isOpen && children()}</div>
    </details>
  );
}
