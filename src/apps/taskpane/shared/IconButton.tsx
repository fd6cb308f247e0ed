import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "32px",
    height: "32px",
    padding: 0,
    fontSize: "20px",
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground2BrandHover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface IconButtonProps {
  /** What it does, read out and shown when pointed at. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
}

/** A button with an icon alone, for the frame: Fluent's own brings more script than the frame has to wait for. */
export function IconButton({ label, icon, isExpanded, onClick }: IconButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
