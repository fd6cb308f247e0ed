import { Button } from "@fluentui/react-components";
import { handOverText as text } from "../../../words/zh-CN/pane/hand-over";
import { useHandOver } from "./hand-over";
import { useSharedStyles } from "./styles";

/** In place of a download where the program around lets no page download: what works instead. */
export function NoDownloads() {
  const shared = useSharedStyles();
  const { openInBrowser } = useHandOver();
  return (
    <div className={shared.tight}>
      <p className={`${shared.quiet} ${shared.text}`}>{text.noDownloads}</p>
      <div>
        <Button size="small" onClick={() => openInBrowser(new URL("workbench.html", location.href).href)}>
          {text.openWorkbench}
        </Button>
      </div>
    </div>
  );
}
