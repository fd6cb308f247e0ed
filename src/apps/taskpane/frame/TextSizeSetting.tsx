import { makeStyles, tokens } from "@fluentui/react-components";
import { moreText as text } from "../../../words/localized/pane/more";
import { chooseTextSize, textSizes, useTextSize } from "./text-size";

const useStyles = makeStyles({
  sizes: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    border: "none",
  },
  title: { float: "left" },
  size: { display: "inline-flex", alignItems: "center", minHeight: "32px", cursor: "pointer" },
});

/** How large the pane's text is, on this machine. */
export function TextSizeSetting() {
  const styles = useStyles();
  const chosen = useTextSize();
  return (
    <fieldset className={styles.sizes}>
      <legend className={styles.title}>{text.textSize}</legend>
      {textSizes.map((size) => (
        <label key={size} className={styles.size}>
          <input
            type="radio"
            name="qingdan-text-size"
            checked={size === chosen}
            onChange={() => chooseTextSize(size)}
          />
          {text.percent(size)}
        </label>
      ))}
    </fieldset>
  );
}
