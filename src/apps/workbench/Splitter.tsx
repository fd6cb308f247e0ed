import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { workbenchText as text } from "../../words/localized/workbench";

const MIN = 320;
const MAX = 720;
const STEP = 20;

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": { backgroundColor: tokens.colorBrandBackground, outlineStyle: "none" },
    "@media (max-width: 760px)": { display: "none" },
  },
});

interface SplitterProps {
  /** Pixels of the pane at its right. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The border between grid and pane, by mouse, touch and arrow keys. */
export function Splitter({ width, onResize }: SplitterProps) {
  const styles = useStyles();
  const resize = (wanted: number) => onResize(Math.min(MAX, Math.max(MIN, Math.round(wanted))));
  const drag = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") resize(width + STEP);
    if (key === "ArrowRight") resize(width - STEP);
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="vertical"
      aria-label={text.splitter}
      aria-valuenow={width}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
