import { type Campaign, oncePerCampaign } from "../campaign";
import { comparable, editDistance, hasUsualEnds, withoutBlanks } from "../language";

const longestName = 60;

interface UnitIndex {
  readonly byName: ReadonlyMap<string, string>;
  /** The forms of names by their length, the longest first, each with its place in the roster. */
  readonly forms: readonly { readonly length: number; readonly places: ReadonlyMap<string, number> }[];
  readonly names: readonly string[];
}

/** A unit's name without 村, 社区, 村委会, 居委会 and the town before it. */
export function unitStem(name: string, campaign: Campaign): string {
  const suffix = campaign.roster.suffixes.find(
    (ending) => name.endsWith(ending) && name.length > ending.length,
  );
  return suffix ? name.slice(0, -suffix.length) : name;
}

const indexOf = oncePerCampaign((campaign): UnitIndex => {
  const byName = new Map<string, string>();
  for (const { name, aliases } of campaign.roster.units) {
    for (const form of [name, ...aliases]) {
      for (const key of [form, unitStem(form, campaign)]) if (!byName.has(key)) byName.set(key, name);
    }
  }
  return {
    byName,
    forms: formsByLength([...byName.keys()]),
    names: campaign.roster.units.map((unit) => unit.name),
  };
});

/** A character alone names nothing. */
function formsByLength(forms: readonly string[]): UnitIndex["forms"] {
  const byLength = new Map<number, Map<string, number>>();
  forms.forEach((form, place) => {
    if (form.length < 2) return;
    if (!byLength.has(form.length)) byLength.set(form.length, new Map());
    byLength.get(form.length)!.set(form, place);
  });
  return [...byLength].map(([length, places]) => ({ length, places })).sort((a, b) => b.length - a.length);
}

/** A unit's name without the province, cities and town that may stand before it, each with a mark behind or none. */
function withoutPlacesAbove(name: string, { province, prefecture, city, town }: Campaign): string {
  return [province, prefecture, city, town].reduce(
    (rest, place) => (rest.startsWith(place) ? rest.slice(place.length).replace(/^[-/·、.]/, "") : rest),
    name,
  );
}

/** Marks around a name that are no part of it: 【下灶村】, __下灶村__, 下灶村。 */
const marksAround = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}）)】〕\]]+$|(?<=^[^（(【〔[]*)[）)】〕\]]+$/gu;
/** “（盖章）”, “（村委会）” and the like behind a unit's name. */
const bracketBehind = /[(【〔[][^()【】〔〕[\]]{0,12}[)】〕\]]$/;
/** The bodies that act for a village: 下灶村两委 and 大埔村工作点 report for their villages. */
const bodyBehind =
  /(?:(?:村民?|居民?|社区)?(?:委员会|委会|支?两委)|[村居]委|党委|党总支|党?总?支(?:部|委)(?:委员会)?|工作[点站]|(?:便民|党群|综合)?服务(?:中心|站)|办公室|(?:股份)?经(?:济)?联(?:合)?社|(?:经济)?合作社|网格员?|综治办|环保办)$/;
/** A village by its kind: 下灶行政村 is 下灶村. A 自然村 is a part of one, and reports through it. */
const kindOfVillage = /村?(?:行政|建制)村$/;
const partyBefore = /^(?:中共|中国共产党)/;

function withoutMarks(text: string): string {
  const said = comparable(text.slice(0, longestName));
  return hasUsualEnds(said) ? said : said.replace(marksAround, "");
}

/** The roster's name of a reporting unit written with or without 村/社区 and the body that acts for it; null when unknown. */
export function rosterUnit(text: string, campaign: Campaign): string | null {
  const { byName } = indexOf(campaign);
  let name = withoutMarks(text).replace(partyBefore, "");
  for (;;) {
    for (const form of [name, withoutPlacesAbove(name, campaign)]) {
      const unit = byName.get(form) ?? byName.get(unitStem(form, campaign));
      if (unit) return unit;
    }
    const shorter = name.replace(bracketBehind, "").replace(bodyBehind, "").replace(kindOfVillage, "村");
    if (shorter === name || shorter === "") return null;
    name = shorter;
  }
}

/**
 * The unit of the roster that a form is of by what its 填报单位 says: a unit written as `rosterUnit` reads it, or one
 * whose whole name comes first and no other's after it (下灶村治保会, 磁灶下灶村 13900000001).
 */
export function reportingUnit(text: string, campaign: Campaign): string | null {
  const known = rosterUnit(text, campaign);
  if (known !== null) return known;
  const { names } = indexOf(campaign);
  const said = withoutMarks(text);
  const above = withoutPlacesAbove(said, campaign);
  const townStem = campaign.town.slice(0, -1);
  const forms = [above, above.startsWith(townStem) ? above.slice(townStem.length) : above];
  const [first] = names.filter((name) => forms.some((form) => form.startsWith(name)));
  return first !== undefined && !names.some((name) => name !== first && said.includes(name)) ? first : null;
}

/** The roster's unit nearest to a misspelt one: at most half of its characters differ. Null when none is near. */
export function nearestUnit(text: string, campaign: Campaign): string | null {
  const bare = comparable(text).slice(0, 20);
  const stem = unitStem(withoutPlacesAbove(bare, campaign), campaign);
  let best: { name: string; distance: number } | null = null;
  for (const name of indexOf(campaign).names) {
    const distance = editDistance(stem, unitStem(name, campaign));
    if (distance * 2 <= stem.length && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/**
 * The roster's units that a file's name names, the longest name first. The town's name names no unit, and of two names
 * that which a unit shares with the town is the town's: 磁灶下灶 is 下灶村.
 */
export function unitsInFileName(fileName: string, campaign: Campaign): string[] {
  const { byName, forms } = indexOf(campaign);
  let rest = withoutBlanks(fileName).replaceAll(campaign.town, " ");
  const named: { readonly unit: string; readonly isOfTown: boolean }[] = [];
  for (const { length, places } of forms) {
    for (const form of formsIn(rest, length, places)) {
      if (!rest.includes(form)) continue;
      rest = rest.replaceAll(form, " ");
      named.push({ unit: byName.get(form)!, isOfTown: campaign.town.startsWith(form) });
    }
  }
  const own = named.filter(({ isOfTown }) => !isOfTown);
  return [...new Set((own.length > 0 ? own : named).map(({ unit }) => unit))];
}

/** The forms of a length that a text has, in the order of the roster. */
function formsIn(text: string, length: number, places: ReadonlyMap<string, number>): string[] {
  const found = new Set<string>();
  for (let start = 0; start + length <= text.length; start++) {
    const part = text.slice(start, start + length);
    if (places.has(part)) found.add(part);
  }
  return [...found].sort((a, b) => places.get(a)! - places.get(b)!);
}

/** The one that stands first in `unitsInFileName`; null when none does. */
export function unitInFileName(fileName: string, campaign: Campaign): string | null {
  return unitsInFileName(fileName, campaign)[0] ?? null;
}
