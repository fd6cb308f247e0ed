import type { Localized } from "../words";

/** The languages beside zh-CN. A part of the program each: whoever does not speak it does not load it. */
const languages = new Map([["en", () => import(/* webpackChunkName: "en" */ "../en")]]);

type Take = (words: Localized) => void;

const takers: Take[] = [];
let spoken: Localized | undefined;

/** The language that is spoken, as the `lang` of an element says it. */
export let language = "zh-CN";

/** Hands over the words of another language than zh-CN: at once where one is spoken, else when it comes to be. */
export function follow(take: Take): void {
  if (spoken) take(spoken);
  takers.push(take);
}

/**
 * Speaks a language, such as `en-GB`, from now on; zh-CN where there is no other or it does not come.
 * What is shown already stays as it is.
 */
export async function speak(wanted: string | null | undefined): Promise<void> {
  const name = wanted?.split("-", 1)[0] ?? "";
  const loaded = await languages
    .get(name)?.()
    .catch(() => undefined);
  if (!loaded) return;
  spoken = loaded.words;
  language = name;
  for (const take of takers) take(spoken);
}
