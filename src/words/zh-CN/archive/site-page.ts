import {
  type PlacedPicture,
  picturesOf,
  type RegisteredSite,
  type Shown,
  type SitePage,
  type SitePictures,
  type Stage,
} from "../../../core/archive";
import type { Campaign } from "../../../core/campaign";
import { changeWord, numberText, type SiteChange, type StoryStep } from "../../../core/consolidation";
import type { IsoDate } from "../../../core/language";
import { closurePartFact, closureParts, isToBeClosed } from "../../../core/ledger";
import { plain } from "../../../core/submission";
import { columnName, lifecycleName } from "../campaign/names";
import { siteWord } from "../campaign/site-names";
import { dayText, monthDay } from "../day";
import { listed } from "../sentence";
import { closurePartText } from "../submission/closure-parts";
import { missingText, pictureNote } from "./index-texts";
import { stageWords } from "./pictures";

/** Texts of a village on the page. */
const longest = 600;
/** Steps of the life line on the page, the last ones. */
const mostSteps = 8;

/** 一点一档: what the register tells of a site, and what its pictures are. */
export function sitePage(
  own: SitePictures<RegisteredSite>,
  shown: Shown,
  story: readonly StoryStep[],
  due: IsoDate,
  campaign: Campaign,
): SitePage {
  const { site, missing } = own;
  const stage = (each: Stage) => ({
    title: `${stageWords[each]}（${picturesOf(own, each).length}张）`,
    none: missing.includes(each) ? "缺照片" : picturesOf(own, each).length > 0 ? "见对比照片" : "暂无照片",
  });
  return {
    title: `${campaign.town}${siteWord(campaign)}整治档案（一点一档）`,
    fields: fields(site, due, campaign),
    parts: [
      { title: "整治经过", lines: storyLines(story, campaign) },
      ...(isToBeClosed(site.town.row, campaign) ? [ticks(site)] : []),
    ],
    picturesTitle: missing.length > 0 ? `整治照片（${missingText(missing)}）` : "整治照片",
    stages: { before: stage("before"), during: stage("during"), after: stage("after") },
    captionOf: ({ placed: { picture, stages } }) =>
      [
        stages.length > 1 ? listed(stages.map((each) => stageWords[each])) : "",
        picture.takenOn ? `摄于${dayText(picture.takenOn)}` : "",
        fileName(picture.path),
      ]
        .filter(Boolean)
        .join(" "),
    below: below(own, shown),
  };
}

function fields(
  { number, unit, town }: RegisteredSite,
  due: IsoDate,
  campaign: Campaign,
): [string, string][] {
  const { row, lifecycle, life, state } = town;
  const { columns, siteStates } = campaign.consolidation;
  const done = life.done?.date ? `（${dayText(life.done.date)}）` : "";
  return [
    [columns.siteNumber, numberText(number)],
    [columns.ofUnit, unit],
    ...campaign.ledger.columns.flatMap(({ key }): [string, string][] =>
      key === "sequence" || key === "town" || key === "progress"
        ? []
        : [[columnName(campaign, key), plain(row.text(key), longest)]],
    ),
    [columns.state, siteStates[state] + done],
    ["数据截至", dayText(due)],
    ...campaign.ledger.lifecycle.map(({ key }): [string, string] => [
      lifecycleName(campaign, key),
      plain(lifecycle.get(key) ?? "", longest),
    ]),
    [columnName(campaign, "progress"), plain(row.text("progress"), longest)],
  ];
}

function storyLines(story: readonly StoryStep[], campaign: Campaign): string[] {
  const steps = story.filter(({ changes }) => changes.length > 0).slice(-mostSteps);
  return steps.map(({ due, changes }) => {
    const day = due === "" ? "未注明报送日" : dayText(due);
    return `${day}：${listed(changes.map((change) => changeText(change, campaign)))}`;
  });
}

function changeText(change: SiteChange, campaign: Campaign): string {
  const kind = campaign.consolidation.changes[change.kind];
  const [before, after] = [change.before, change.after].map((value) => changeWord(change, value, campaign));
  const words = change.words ? `，${plain(change.words, 60)}` : "";
  return (before && after ? `${kind}（${before} → ${after}）` : kind) + words;
}

/** The five ticks, two on a line: the page has little room. */
function ticks({ town: { row } }: RegisteredSite): SitePage["parts"][number] {
  const each = closureParts.map((part) => {
    const fact = closurePartFact(row, part);
    const day = fact?.date ? `（${monthDay(fact.date)}）` : "";
    return fact
      ? `☑ ${closurePartText[part]}：${plain(fact.text, 40)}${day}`
      : `☐ ${closurePartText[part]}：进展未写明`;
  });
  const lines = each.flatMap((tick, at) =>
    at % 2 === 0 ? [[tick, each[at + 1]].filter(Boolean).join("　")] : [],
  );
  return { title: "“两断三清”", lines };
}

/** What the page does not show, and where it is. */
function below(own: SitePictures<RegisteredSite>, { pictures, troubles }: Shown): string[] {
  const inColumns = own.pictures.filter(({ stages }) => stages.length > 0).length;
  const rest = inColumns - pictures.length - troubles.length;
  const unsaid = picturesOf(own, null);
  return [
    ...(rest > 0 ? [`另有${rest}张未放入本页，见照片清单。`] : []),
    ...(troubles.length > 0 ? [`${troubles.length}张未能读取，见照片清单。`] : []),
    ...unsaid.slice(0, 5).map((placed) => unsaidText(placed)),
    ...(unsaid.length > 5 ? [`另有${unsaid.length - 5}张未写明阶段，见照片清单。`] : []),
  ];
}

/** A picture of which no word says the stage: by its name, its day and what the day tells. */
function unsaidText(placed: PlacedPicture): string {
  const { path, takenOn } = placed.picture;
  return `${fileName(path)}：${takenOn ? `摄于${dayText(takenOn)}，` : ""}${pictureNote(placed)}`;
}

function fileName(path: string): string {
  return plain(path.slice(path.lastIndexOf("/") + 1), 40);
}
