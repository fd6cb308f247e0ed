import {
  type Consolidation,
  numberText,
  UNLISTED_ANSWERS,
  type UnlistedAnswer,
  type UnlistedSite,
  unlistedSites,
} from "../../../../core/consolidation";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSession } from "../../shared/use-session";
import { Group } from "./Group";
import { placeOf } from "./OpenQuestions";
import { SideBySide } from "./SideBySide";

interface UnlistedProps {
  readonly consolidation: Consolidation;
  readonly onAnswer: (answer: UnlistedAnswer) => void;
}

/** Sites that were not done and that their unit left out: closed and listed no more, or deleted by mistake. */
export function Unlisted({ consolidation, onAnswer }: UnlistedProps) {
  const { campaign } = useSession().options;
  const sites = unlistedSites(consolidation, campaign);
  const open = sites.filter(({ answer }) => answer === null).length;
  return (
    <Group id={placeOf.unlisted} title={text.unlisted} open={open} all={sites.length}>
      {sites.map((site) => (
        <Question
          key={site.life.number}
          site={site}
          due={consolidation.memory.outcome.due}
          onAnswer={onAnswer}
        />
      ))}
    </Group>
  );
}

interface QuestionProps {
  readonly site: UnlistedSite;
  readonly due: UnlistedAnswer["due"];
  readonly onAnswer: UnlistedProps["onAnswer"];
}

function Question({ site: { life, answer }, due, onAnswer }: QuestionProps) {
  const { campaign } = useSession().options;
  const words = campaign.consolidation.unlistedAnswers;
  const { number, unit, said } = life;
  return (
    <SideBySide
      label={text.unlistedSite(said.site.name)}
      sides={[
        {
          place: `${unit} ${numberText(number)}`,
          ...{ name: said.site.name, address: said.site.address },
          contact: `${said.site.operator} ${said.site.phones.join(" ") || text.noPhone}`,
        },
      ]}
      decided={answer && text.answered(words[answer])}
      choices={UNLISTED_ANSWERS.map((value) => ({
        words: words[value],
        isChosen: answer === value,
        // Chosen once more it is taken back.
        choose: () => onAnswer({ due, number, value: answer === value ? null : value }),
      }))}
    />
  );
}
