import { type Campaign, type ColumnKey, oncePerCampaign } from "../../campaign";
import { dice, editDistance, fold, tokensOf, undecorated, withoutBrackets } from "../../language";

const longestTitle = 40;
/** Titles this much alike are near whatever differs. */
const alikeEnough = 0.5;
/** The last column called by what is left over, and not by what it is. */
const leftOver = /^(?:其[他它余]|补充|附[记言])/;

/** What a column may be called. */
export interface Named {
  readonly key: ColumnKey;
  readonly names: readonly string[];
  /** Pairs of characters that stand in no other column's names. */
  readonly own: ReadonlySet<number>;
}

export const namesOf = oncePerCampaign((campaign): readonly Named[] => {
  const named = campaign.ledger.columns.map(({ key, title, shortTitle, synonyms }) => {
    const names = [title, shortTitle ?? title, ...synonyms].map((name) => bare(name));
    return { key, names, pairs: new Set(names.flatMap(tokensOf)) };
  });
  return named.map(({ key, names, pairs }) => {
    const others = named.filter((other) => other.key !== key);
    return {
      key,
      names,
      own: new Set([...pairs].filter((pair) => !others.some((other) => other.pairs.has(pair)))),
    };
  });
});

const contactNumbers = oncePerCampaign(({ ledger }) => ledger.splitContact.number.map(bare));

function bare(title: string): string {
  return withoutBrackets(undecorated(fold(title).chars));
}

/** Whether a title is a name but for one or two characters, or a name and a word more. */
function nearness(title: string, name: string): number {
  if (title.length < 2 || name.length < 2) return 0;
  const longest = Math.max(title.length, name.length);
  const distance = editDistance(title, name);
  const shared = dice(tokensOf(title), tokensOf(name));
  const isWithin = title.includes(name) || (name.includes(title) && title.length * 2 >= name.length);
  const isNear =
    isWithin || shared >= alikeEnough || (distance <= 2 && distance * 2 <= longest && distance < longest);
  return isNear ? Math.max(shared, 1 - distance / longest) : 0;
}

/** What a title may be read as: all of it, and its first line where a hint stands below. */
function formsOf(text: string): string[] {
  const [first = ""] = text.trim().split(/[\r\n]/);
  return [...new Set([bare(text), bare(first)])].filter((form) => form !== "" && form.length <= longestTitle);
}

/** How near a title is to a column's names, and whether it shares a word with them alone. */
export function nearestName(
  { key, names, own }: Named,
  text: string,
): { readonly near: number; readonly shares: boolean } {
  const forms = formsOf(text);
  // A word more makes another number of it: 照片编号.
  const mayBeLonger = key !== "sequence";
  const scores = forms.flatMap((form) =>
    names.map((name) => (mayBeLonger || form.length <= name.length + 1 ? nearness(form, name) : 0)),
  );
  const shares = mayBeLonger && forms.some((form) => tokensOf(form).some((pair) => own.has(pair)));
  return { near: Math.max(0, ...scores), shares };
}

/** Whether a title has a character of a column's names. */
export function sharesCharacter({ names }: Named, text: string): boolean {
  return formsOf(text).some((form) =>
    names.some((name) => [...form].some((character) => name.includes(character))),
  );
}

/** Whether a title says the number of a contact. */
export function isNumberTitle(text: string, campaign: Campaign): boolean {
  const isNear = (form: string) => contactNumbers(campaign).some((title) => nearness(form, title) > 0);
  return formsOf(text).some(isNear);
}

/** Whether a title says what is left over: 其他, 补充. */
export function isLeftOver(text: string): boolean {
  return formsOf(text).some((form) => leftOver.test(form));
}
