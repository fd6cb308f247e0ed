import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { campaignText as text } from "../../../words/localized/pane/campaign-choice";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { useCampaignChoice } from "./use-campaign";

const mostBytes = 2 * 1024 * 1024;

/** Another town's campaign from a JSON file, kept on this machine, and the way back to the built-in one. */
export function CampaignPicker() {
  const shared = useSharedStyles();
  const choice = useCampaignChoice();
  const { campaign } = useSession().options;
  const input = useRef<HTMLInputElement>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  if (!choice) return null;

  const choose = async (file: File) => {
    if (file.size > mostBytes) return setLines([text.notJson]);
    const problems = await choice.choose(await file.text()).catch(() => [text.notRead]);
    setLines(problems.length > 0 ? [text.refused(file.name), ...problems] : [text.taken(file.name)]);
  };
  return (
    <div className={shared.tight}>
      <p className={`${shared.quiet} ${shared.text}`}>{text.present(campaign.town, campaign.ledger.title)}</p>
      <div className={shared.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {text.choose}
        </Button>
        {!choice.isBuiltIn && (
          <Button
            size="small"
            onClick={() => {
              choice.reset();
              setLines([text.resetDone]);
            }}
          >
            {text.reset}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={text.choose}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void choose(file);
          }}
        />
      </div>
      <div role="status">
        {lines.map((line) => (
          <p key={line} className={shared.text}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
