// The template's own polyfills, which its pages load first.
import "core-js/stable";
import "regenerator-runtime/runtime";
import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh", padding: "20px", backgroundColor: tokens.colorNeutralBackground2 },
  item: { display: "flex", alignItems: "center", gap: "10px", fontSize: tokens.fontSizeBase300 },
});

const items = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, text: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, text: "Create and visualize like a pro" },
];

/** What Microsoft's React task-pane template shows: a title, three lines with icons, a text box and a button. */
function Template() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.page}>
      <h1>Welcome</h1>
      <ul>
        {items.map(({ icon, text: words }) => (
          <li key={words} className={styles.item}>
            {icon} {words}
          </li>
        ))}
      </ul>
      <Field label="Enter text to be inserted into the document.">
        <Textarea value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button appearance="primary" size="large">
        Insert text
      </Button>
    </div>
  );
}

createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <Template />
  </FluentProvider>,
);
