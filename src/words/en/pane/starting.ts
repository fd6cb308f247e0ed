import type { GatePage } from "../../zh-CN/pane/starting";

export const gateOffers = { retry: "Try again", workbench: "Open the workbench" } as const;

/** What stands there when Excel refused the pane's first requests; the sentence says why. */
export function startFailure(sentence: string): GatePage {
  return { title: "Qingdan could not be opened", lines: [sentence], offer: "retry" };
}
