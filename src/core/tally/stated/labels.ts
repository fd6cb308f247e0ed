import { type Campaign, type FigureKey, oncePerCampaign } from "../../campaign";
import { KnownIdeographs, normalizeTitle, undecorated, withoutBrackets } from "../../language";

/** A label of 附件2: one of the ten figures or 报送单位. */
export type LabelKey = FigureKey | "unit";

/** A longer text is no label. */
export const longestLabel = 60;

/** A label as labels are compared: without decorations and the part in brackets. */
export function normalizeLabel(text: string): string {
  return withoutBrackets(undecorated(text));
}

/** People write a label with its unit or with 数 at its end. */
function formsOf(label: string, unit: string): string[] {
  const bare = normalizeLabel(label);
  return [bare, `${bare}数`, `${bare}数量`, `${bare}${unit}`, `${bare}${unit}数`];
}

const labelsOf = oncePerCampaign((campaign): ReadonlyMap<string, LabelKey> => {
  const labels = new Map<string, LabelKey>();
  const remember = (form: string, key: LabelKey): void => {
    if (form && !labels.has(form)) labels.set(form, key);
  };
  const { figures, unitColumn, unitColumnSynonyms } = campaign.tally;
  for (const { key, label, unit } of figures) formsOf(label, unit).forEach((form) => remember(form, key));
  remember(normalizeLabel(unitColumn), "unit");
  for (const { key, synonyms, unit } of figures) {
    for (const synonym of synonyms) formsOf(synonym, unit).forEach((form) => remember(form, key));
  }
  for (const synonym of unitColumnSynonyms) remember(normalizeLabel(synonym), "unit");
  return labels;
});

/** The ideographs that a label may have. */
export const labelIdeographs = oncePerCampaign((campaign) => new KnownIdeographs(labelsOf(campaign).keys()));

/** The label a text stands for, or undefined. */
export function findLabelKey(text: string, campaign: Campaign): LabelKey | undefined {
  if (text.length === 0 || text.length > longestLabel) return undefined;
  if (labelIdeographs(campaign).holdsAnother(text)) return undefined;
  return labelsOf(campaign).get(normalizeLabel(text));
}

/** Whether a text is a unit of a figure standing alone or in brackets: 个, （家）. */
export function isUnitWord(text: string, campaign: Campaign): boolean {
  const bare = normalizeTitle(text.slice(0, longestLabel)).replace(/[（）]/g, "");
  return campaign.tally.figures.some(({ unit }) => unit === bare);
}
