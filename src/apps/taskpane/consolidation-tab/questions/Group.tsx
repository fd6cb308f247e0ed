import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useSharedStyles } from "../../shared/styles";

const useStyles = makeStyles({
  summary: {
    minHeight: "32px",
    lineHeight: "32px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface GroupProps {
  readonly id?: string;
  readonly title: (open: number) => string;
  readonly open: number;
  readonly all: number;
  readonly children: ReactNode;
}

/** Questions of one kind to the officer. */
export function Group({ id, title, open, all, children }: GroupProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  // Open while something is to be decided, and then as the person left it: the last decision stays in sight.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  if (all === 0) return null;
  return (
    <details id={id} open={isOpen ?? open > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title(open)}</summary>
      <div className={shared.tight}>{children}</div>
    </details>
  );
}
