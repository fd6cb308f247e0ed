import { tidy, withoutBlanks } from "../../language";
import type { Life } from "../register/sites/life";
import type { Lives } from "../register/sites/lives";
import { numberText, readNumber } from "../register/site-number";

/** Digits that are too few to be a telephone's last ones. */
const FEWEST_DIGITS = 4;

/** The sites of which the name, a telephone's digits or the number is what somebody looks for, by number. */
export function sitesFound({ sites }: Lives, wanted: string): Life[] {
  const words = plain(wanted);
  if (words === "") return [];
  const number = readNumber(words);
  const isFound = (life: Life) =>
    life.number === number ||
    plain(life.said.site.name).includes(words) ||
    plain(life.said.site.operator).includes(words) ||
    numberText(life.number) === words ||
    (/^\d+$/.test(words) &&
      words.length >= FEWEST_DIGITS &&
      life.said.site.phones.some((phone) => phone.includes(words)));
  return [...sites.values()].filter(isFound).sort((a, b) => a.number - b.number);
}

function plain(text: string): string {
  return withoutBlanks(tidy(text)).toLowerCase();
}
