import { listed } from "../sentence";

/** So many sites are named. */
const mostNamed = 3;

/** Which sites a figure is smaller by. */
export function noLongerListed(sites: readonly string[]): string {
  if (sites.length === 0) return "";
  const rest = sites.length > mostNamed ? `等${sites.length}家` : "";
  return `（${listed([...sites].slice(0, mostNamed).map((site) => `“${site}”`))}${rest}未再列入）`;
}
