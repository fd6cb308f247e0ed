import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { columnPlace } from "../../../../core/campaign";
import {
  changeWord,
  placeOfSite,
  type SiteChange,
  stateOf,
  storyOf,
  type StoryStep,
} from "../../../../core/consolidation";
import { rowNumberOf } from "../../../../core/workbook";
import { listed } from "../../../../words/zh-CN/sentence";
import { townRegisterText as text } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { useSharedStyles } from "../../shared/styles";
import { usePaneState, useSession } from "../../shared/use-session";
import type { TownMemory } from "./town-memory";

const useStyles = makeStyles({
  steps: {
    marginLeft: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  step: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  words: { display: "block", whiteSpace: "pre-wrap" },
});

interface SiteStoryProps {
  readonly memory: TownMemory;
  readonly number: number;
}

/** The life line of a site, period by period: what happened, the words that say so, where they stand. */
export function SiteStory({ memory, number }: SiteStoryProps) {
  const session = useSession();
  const { workbook } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = session.options;
  const { register, lives } = memory;
  const life = lives.sites.get(number);
  if (!life) return null;
  const place = workbook && placeOfSite(workbook, number, campaign);
  const notes = register.notes.get(number);
  const { siteStates, sheets } = campaign.consolidation;
  return (
    <div className={shared.tight}>
      <span>
        {text.status(life.unit, siteStates[stateOf(life)])}
        <span className={shared.quiet}>
          {" "}
          {text.accepted(notes?.acceptedOn ?? "", notes?.acceptedBy ?? "")}
        </span>
      </span>
      <ol className={`${shared.list} ${styles.steps}`} aria-label={text.life(life.said.site.name)}>
        {storyOf(register, lives, number).map((step) => (
          <Step key={step.due} step={step} className={styles.step} />
        ))}
      </ol>
      {place && (
        <div className={shared.row}>
          <Button size="small" onClick={() => void session.select(place)}>
            {text.show(sheets.register)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Step({ step, className }: { readonly step: StoryStep; readonly className: string }) {
  const { campaign } = useSession().options;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { due, rows, isReported, changes } = step;
  const progress = columnPlace(campaign, "progress");
  const said = changes.map((change) => changeText(change, campaign.consolidation.changes[change.kind]));
  const state = rows.length > 0 ? text.reported(rows.length) : isReported ? text.notListed : text.notReported;
  return (
    <li className={className}>
      <strong>{text.periodOf(due)}</strong> {said.length > 0 ? listed(said) : state}
      {rows.map((row, at) => (
        <span key={at} className={`${shared.quiet} ${styles.words}`}>
          {text.place(row.file, text.row(row.row === null ? null : rowNumberOf(row.row)))}
          {"\n"}
          {row.texts[progress]?.trim() || text.noWords}
        </span>
      ))}
    </li>
  );

  function changeText(change: SiteChange, kind: string): string {
    const [before, after] = [change.before, change.after].map((value) => changeWord(change, value, campaign));
    return before && after ? `${kind} ${text.from(before, after)}` : kind;
  }
}
