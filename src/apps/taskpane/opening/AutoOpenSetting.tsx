import { Button } from "@fluentui/react-components";
import { autoOpenText as text } from "../../../words/localized/pane/auto-open";
import { useSharedStyles } from "../shared/styles";
import { usePaneState } from "../shared/use-session";
import { type AutoOpen, useOpening } from "./opening";
import { useAutoOpen } from "./use-auto-open";

/** The way back for a person who has said 不用: the same choice among the settings, where the host has it. */
export function AutoOpenSetting() {
  const { autoOpen } = useOpening();
  return autoOpen && <Setting autoOpen={autoOpen} />;
}

function Setting({ autoOpen }: { readonly autoOpen: AutoOpen }) {
  const shared = useSharedStyles();
  const { busy } = usePaneState();
  const { isOn, said, choose } = useAutoOpen(autoOpen);
  return (
    <div className={shared.tight}>
      <p className={`${shared.quiet} ${shared.text}`}>{isOn ? text.on : text.isOff}</p>
      <div className={shared.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void choose(!isOn)}>
          {isOn ? text.off : text.yes}
        </Button>
        <span className={shared.quiet} role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
